package vn.ntm.training.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.OptimisticLock;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Somebody who can sign in. */
@Entity
public class AppUser {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private String email;
    private String passwordHash;
    private boolean mustChangePassword;
    private boolean disabled;
    private byte[] totpSecret;
    private boolean totpConfirmed;

    /** Not an edit of the account: whoever is editing it meanwhile is not disturbed. */
    @OptimisticLock(excluded = true)
    private long totpLastStep;

    private String locale;
    private Instant createdAt;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validFrom, id")
    private List<RoleGrant> grants = new ArrayList<>();

    @Version
    private int version;

    protected AppUser() {}

    AppUser(String username, String displayName, String email, String locale, Instant now) {
        this.id = Ids.next();
        this.username = fold(username);
        this.createdAt = now;
        edit(displayName, email, locale);
    }

    /** The form in which usernames are stored and compared; empty for null. */
    public static String fold(String username) {
        return username == null
                ? ""
                : Normalizer.normalize(username, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether anybody can have this username, as {@link #fold} answers it. */
    static boolean isUsername(String folded) {
        return USERNAME.matcher(folded).matches();
    }

    void edit(String displayName, String email, String locale) {
        this.displayName = displayName;
        this.email = email;
        this.locale = locale;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    /** @param temporary the user has to choose another one at the next sign-in */
    public void setPassword(String hash, boolean temporary) {
        passwordHash = hash;
        mustChangePassword = temporary;
    }

    RoleGrant grant(GrantInput input, LocalDate today, Instant now) {
        var grant = new RoleGrant(this, input, today, now);
        if (grants.stream().anyMatch(grant::overlaps)) {
            throw new RuleViolation("account.grant-exists");
        }
        grants.add(grant);
        return grant;
    }

    /** Ends a grant today; one that had not begun before today leaves no trace but the audit's. */
    void revoke(UUID grantId, LocalDate today) {
        RoleGrant grant = grants.stream()
                .filter(one -> one.id().equals(grantId))
                .findFirst()
                .orElseThrow(NotFound.of("grant", grantId));
        if (!grant.endOn(today)) {
            grants.remove(grant);
        }
    }

    /** Begins to set up one-time codes; the codes count from {@link #confirmTotp} on. */
    public void beginTotp(byte[] sealedSecret) {
        if (totpConfirmed) {
            throw new RuleViolation("account.totp-exists");
        }
        totpSecret = sealedSecret.clone();
        totpLastStep = 0;
    }

    public void confirmTotp(long step) {
        totpConfirmed = true;
        totpLastStep = step;
    }

    /** False when a code of this or a later step was taken before: each code works once. */
    public boolean useTotpStep(long step) {
        if (step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    public void removeTotp() {
        totpSecret = null;
        totpConfirmed = false;
    }

    public boolean holds(Role role, LocalDate today) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.isValidOn(today));
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String locale() {
        return locale;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    AccountState state() {
        if (disabled) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.NO_PASSWORD : AccountState.ACTIVE;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Sealed; null when no set-up was begun. */
    public byte[] totpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }

    public boolean usesTotp() {
        return totpConfirmed;
    }

    List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    public int version() {
        return version;
    }
}
