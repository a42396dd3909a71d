package vn.ntm.training.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Vietnamese;

/** A module (chuyên đề) of a curriculum: of the national set, or added by a province for itself. */
@Entity
@Table(name = "module")
public class CurriculumModule {

    /** What modules are called while their title is not known: "Chuyên đề 7". */
    private static final Pattern PLACEHOLDER = Pattern.compile("chuyen de( so)? [0-9ivx]+");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    /** Null: of the national set; else the province that added it. */
    private Long unitId;

    private String code;
    private int ordinal;
    private String groupCode;
    private String groupTitle;
    private String title;
    private boolean titleConfirmed;
    private Integer periods;
    private BigDecimal days;

    @Version
    private int version;

    protected CurriculumModule() {}

    CurriculumModule(Curriculum curriculum, ModuleInput input) {
        this.id = Ids.next();
        this.curriculum = curriculum;
        this.unitId = input.unitId();
        this.code = input.code();
        this.ordinal = input.ordinal();
        describe(input);
    }

    /** Code, place and province stay: classes and figures refer to the module by them. */
    void edit(ModuleInput input) {
        boolean same =
                input.code().equals(code) && input.ordinal().equals(ordinal) && Objects.equals(input.unitId(), unitId);
        if (!same) {
            throw new RuleViolation("module.fixed");
        }
        describe(input);
    }

    /** Takes its title, and where the list tells them its group and length. */
    void confirm(ModuleListRow official) {
        requireTitle(official.title());
        title = official.title();
        titleConfirmed = true;
        groupCode = official.group() == null ? groupCode : official.group();
        groupTitle = official.groupTitle() == null ? groupTitle : official.groupTitle();
        periods = official.periods() == null ? periods : official.periods();
    }

    private void describe(ModuleInput input) {
        if (input.titleConfirmed()) {
            requireTitle(input.title());
        }
        groupCode = input.group();
        groupTitle = input.groupTitle();
        title = input.title();
        titleConfirmed = input.titleConfirmed();
        periods = input.periods();
        days = input.days();
    }

    /** "Chuyên đề 7" stands for a title, it is none. */
    static boolean isPlaceholder(String title) {
        return PLACEHOLDER.matcher(Vietnamese.fold(title)).matches();
    }

    private static void requireTitle(String title) {
        if (isPlaceholder(title)) {
            throw new RuleViolation("module.title-placeholder", title);
        }
    }

    boolean isNational() {
        return unitId == null;
    }

    /** Readers of one module can see the other, too: the national set with everybody's own. */
    boolean isSeenWith(CurriculumModule other) {
        return isNational() || other.isNational() || unitId.equals(other.unitId);
    }

    void requireOtherThan(CurriculumModule other) {
        if (code.equals(other.code)) {
            throw new RuleViolation("module.code-taken", code);
        }
        if (ordinal == other.ordinal && Objects.equals(unitId, other.unitId)) {
            throw new RuleViolation("module.ordinal-taken", ordinal);
        }
    }

    ModuleInput asInput() {
        return new ModuleInput(code, ordinal, groupCode, groupTitle, title, titleConfirmed, periods, days, unitId);
    }

    public UUID id() {
        return id;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    public String code() {
        return code;
    }

    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public boolean isTitleConfirmed() {
        return titleConfirmed;
    }

    /** Null: of the national set. */
    public Long unitId() {
        return unitId;
    }

    public int version() {
        return version;
    }
}
