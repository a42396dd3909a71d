package vn.ntm.training.curriculum;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Vietnamese;

/** A curriculum: a set of modules issued for one programme period. The next period brings another one, with its own codes. */
@Entity
public class Curriculum {

    @Id
    private UUID id;

    private String code;
    private String title;
    private String period;
    private String documentNumber;
    private LocalDate documentDate;
    private String issuer;
    /** Null: not known. */
    private LocalDate validFrom;
    /** First day on which it is no longer used; null: still in use. */
    private LocalDate validTo;

    private String audience;

    @OneToMany(mappedBy = "curriculum", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<CurriculumModule> modules = new ArrayList<>();

    @Version
    private int version;

    protected Curriculum() {}

    Curriculum(CurriculumInput input) {
        this.id = Ids.next();
        this.code = input.code();
        describe(input);
        input.modules().forEach(module -> modules.add(new CurriculumModule(this, module)));
        requireDistinct();
    }

    /** The code stays: classes and addresses refer to it. */
    void edit(CurriculumInput input) {
        if (!input.code().equals(code)) {
            throw InvalidInput.of("code", "curriculum.code-fixed");
        }
        if (!input.modules().isEmpty()) {
            throw InvalidInput.of("modules", "curriculum.modules-apart");
        }
        describe(input);
    }

    private void describe(CurriculumInput input) {
        title = input.title();
        period = input.period();
        documentNumber = input.documentNumber();
        documentDate = input.documentDate();
        issuer = input.issuer();
        validFrom = input.validFrom();
        validTo = input.validTo();
        audience = input.audience();
    }

    /**
     * The national set is fixed once it is in force: classes and figures refer to it. A province adds its own modules at any
     * time.
     */
    CurriculumModule add(ModuleInput input, LocalDate today) {
        if (input.unitId() == null && isInForce(today)) {
            throw new RuleViolation("curriculum.in-force", code);
        }
        var module = new CurriculumModule(this, input.numbered(nextOrdinal(input.unitId())));
        modules.add(module);
        requireDistinct();
        return module;
    }

    /** Gives the national set its official titles; makes the set where there is none. Answers how many modules were made. */
    int confirm(ModuleList list) {
        if (nationalModules().isEmpty()) {
            list.rows().forEach(this::add);
            requireDistinct();
            return list.rows().size();
        }
        list.matchedTo(nationalModules()).forEach(CurriculumModule::confirm);
        return 0;
    }

    private void add(ModuleListRow row) {
        ModuleInput input = row.asInput(modules.size() + 1);
        var check = new InputCheck();
        modules.add(new CurriculumModule(this, input.checked(check.below("row " + row.row()))));
        check.done();
    }

    private int nextOrdinal(Long unitId) {
        return modules.stream()
                        .filter(module -> unitId == null ? module.isNational() : unitId.equals(module.unitId()))
                        .mapToInt(CurriculumModule::ordinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Whoever reads the curriculum sees no code and no number twice; two provinces may use the same for their own. */
    private void requireDistinct() {
        for (CurriculumModule module : modules) {
            for (CurriculumModule other : modules) {
                if (module != other && module.isSeenWith(other)) {
                    module.requireOtherThan(other);
                }
            }
        }
    }

    boolean isFoundBy(String foldedSearch) {
        return Vietnamese.fold(code + " " + title).contains(foldedSearch);
    }

    private boolean isInForce(LocalDate today) {
        return validFrom == null || !validFrom.isAfter(today);
    }

    /** True when classes of this day may teach it. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version;
    }

    /** The national set, then what the province added for itself (null: nothing). */
    public List<CurriculumModule> modulesFor(Long unitId) {
        return Stream.concat(
                        nationalModules().stream(),
                        modules.stream().filter(module -> unitId != null && unitId.equals(module.unitId())))
                .toList();
    }

    List<CurriculumModule> nationalModules() {
        return modules.stream().filter(CurriculumModule::isNational).toList();
    }

    CurriculumInput asInput() {
        return new CurriculumInput(
                code, title, period, documentNumber, documentDate, issuer, validFrom, validTo, audience, List.of());
    }
}
