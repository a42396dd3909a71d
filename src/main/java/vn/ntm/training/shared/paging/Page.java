package vn.ntm.training.shared.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total number of items on all pages
 * @param page number of this page, from 0
 * @param size largest number of items on a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), total, page, size);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /** Number of the first item of this page among all, counted from 1; 0 when the page is empty. */
    public long first() {
        return items.isEmpty() ? 0 : (long) page * size + 1;
    }

    /** Number of the last item of this page among all. */
    public long last() {
        return (long) page * size + items.size();
    }
}
