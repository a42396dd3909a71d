package vn.ntm.training.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.input.WayBack;

/**
 * The address of this page with another page number or order, all filters kept: {@code {cdi:address.page(2)}}. So a list that
 * somebody filtered and sorted can be sent to somebody else.
 */
@Named("address")
@Singleton
public class Address {

    private static final String SORT = "sort";
    private static final String PAGE = "page";

    @Inject
    Visit visit;

    public String page(int number) {
        return with(Map.of(PAGE, String.valueOf(number)));
    }

    /** Sorted by this column; the other way round when it already is. Begins again at the first page. */
    public String sorted(String column) {
        String order = order(column).equals("ascending") ? "-" + column : column;
        return with(Map.of(SORT, order, PAGE, ""));
    }

    /** {@code ascending}, {@code descending} or {@code none}: the value of {@code aria-sort}. */
    public String order(String column) {
        String sort = parameter(SORT);
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : "none";
    }

    /** The address with one parameter set, or left out when the value is blank; begins again at the first page. */
    public String with(String name, Object value) {
        return with(Map.of(name, value == null ? "" : value.toString(), PAGE, ""));
    }

    /** The value of a parameter, blank when it is not given. */
    public String parameter(String name) {
        return request().map(now -> now.getParam(name)).orElse("");
    }

    /** Whether the list is narrowed by anything but its page and order. */
    public boolean isFiltered() {
        return request().stream()
                .flatMap(now -> now.params().entries().stream())
                .anyMatch(entry -> !entry.getValue().isBlank()
                        && !entry.getKey().equals(PAGE)
                        && !entry.getKey().equals(SORT));
    }

    /** The list without any filter. */
    public String bare() {
        return request().map(HttpServerRequest::path).orElse("/");
    }

    /** The page of ours that led here; null when it is not known. */
    public String cameFrom() {
        return request()
                .map(now -> ours(now.getHeader("Referer"), now))
                .map(path -> WayBack.to(path).toString())
                .orElse(null);
    }

    private static String ours(String referrer, HttpServerRequest request) {
        String site = request.scheme() + "://" + request.authority();
        return referrer != null && referrer.startsWith(site + "/") ? referrer.substring(site.length()) : null;
    }

    private String with(Map<String, String> changes) {
        MultiMap given = request().map(HttpServerRequest::params).orElseGet(MultiMap::caseInsensitiveMultiMap);
        String query = Stream.concat(
                        given.entries().stream().filter(entry -> !changes.containsKey(entry.getKey())),
                        changes.entrySet().stream())
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> Visit.encoded(entry.getKey()) + "=" + Visit.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? bare() : bare() + "?" + query;
    }

    private Optional<HttpServerRequest> request() {
        return visit.current().map(now -> now.request());
    }
}
