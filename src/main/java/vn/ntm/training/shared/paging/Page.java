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
}
