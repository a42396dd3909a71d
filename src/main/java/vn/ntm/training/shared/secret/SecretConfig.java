package vn.ntm.training.shared.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the server's key comes from. */
@ConfigMapping(prefix = "ntm.secret")
interface SecretConfig {

    /** The key itself ({@code NTM_SECRET_KEY}): at least 32 random bytes in Base64. Replicas of one database share it. */
    Optional<String> key();

    /**
     * Where a single server keeps the key that it makes for itself when none is given ({@code NTM_SECRET_FILE}): in the
     * folder of the embedded database, so that it is moved and backed up with what it opens.
     */
    @WithDefault("${NTM_DATA_DIR:data/postgres}/secret-key")
    Path file();
}
