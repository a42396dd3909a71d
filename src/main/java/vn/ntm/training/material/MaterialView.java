package vn.ntm.training.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * A material as it is shown.
 *
 * @param classId null: of a module
 * @param moduleTitle null: of a class
 * @param kind FILE or LINK
 * @param url null for a file
 * @param fileName null for a link, as the next two
 * @param size in bytes
 * @param edition which of its files this is, counted from 1; 0 for a link
 * @param publishedBy name of the user
 * @param changedAt when the latest file was sent; of a link when it was published
 */
public record MaterialView(
        UUID id,
        UUID classId,
        UUID moduleId,
        String moduleTitle,
        String kind,
        String title,
        String url,
        String fileName,
        String mediaType,
        Integer size,
        int edition,
        Instant publishedAt,
        String publishedBy,
        Instant changedAt,
        int version) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public boolean isLink() {
        return url != null;
    }

    /** With one decimal, and at least a tenth, so that a small file is not nothing. */
    public String megabytes() {
        BigDecimal tenths = BigDecimal.valueOf(size, 6).setScale(1, RoundingMode.HALF_UP);
        return VietnameseFormat.number(tenths.max(TENTH));
    }
}
