package vn.ntm.training.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the same question, or of one that differs a little. */
final class StatisticsAddress {

    private final Map<String, String> asked;

    private StatisticsAddress(Map<String, String> asked) {
        this.asked = asked;
    }

    static StatisticsAddress of(StatisticsParameters parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", parameters.from);
        asked.put("to", parameters.to);
        asked.put("groupBy", String.join(",", parameters.groupBy));
        asked.put("basis", parameters.basis);
        asked.put("asOf", parameters.asOf);
        asked.put("unit", parameters.unit);
        asked.put("level", parameters.level);
        asked.put("gender", parameters.gender);
        asked.put("curriculum", parameters.curriculum);
        asked.put("class", parameters.trainingClass);
        asked.put("allocate", parameters.allocate);
        return new StatisticsAddress(asked);
    }

    StatisticsAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(asked);
        changed.put(name, value.toString());
        return new StatisticsAddress(changed);
    }

    String on(String path) {
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    @Override
    public String toString() {
        return on("/statistics");
    }
}
