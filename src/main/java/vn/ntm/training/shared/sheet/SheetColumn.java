package vn.ntm.training.shared.sheet;

import java.util.List;

/** A column that a kind of list may have. Made an enum by the subject that knows the list. */
public interface SheetColumn {

    /**
     * The headings that name it, {@linkplain vn.ntm.training.shared.text.Vietnamese#fold folded}: "ho va ten". One of several
     * words also names a longer heading that begins with it ("ho va ten can bo"); one of a single word only itself.
     */
    List<String> headings();
}
