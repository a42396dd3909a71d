package vn.ntm.training.curriculum;

/**
 * One module of an official list.
 *
 * @param row as Excel counts
 * @param number its place in the list; null when the list has no numbers
 * @param code null when the list has no codes
 * @param group null when the list tells no groups
 */
record ModuleListRow(
        int row, Integer number, String code, String group, String groupTitle, String title, Integer periods) {

    boolean names(CurriculumModule module) {
        return code != null ? code.equalsIgnoreCase(module.code()) : number != null && number == module.ordinal();
    }

    /** What a new module is made of, where the curriculum has none yet. */
    ModuleInput asInput(int place) {
        int ordinal = number == null ? place : number;
        return new ModuleInput(
                code == null ? "%02d".formatted(ordinal) : code,
                ordinal,
                group,
                groupTitle,
                title,
                true,
                periods,
                null,
                null);
    }
}
