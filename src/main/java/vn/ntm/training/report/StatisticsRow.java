package vn.ntm.training.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * One line of the statistics.
 *
 * @param keys what the line stands for: for an area its printed name ({@code province}), {@code provinceId} and
 *     {@code provinceCode}; for a class {@code class} (its code), {@code classId}, {@code classTitle}; else the plain value.
 *     With communes of today also {@code unallocated}: true for the people of communes that were split
 * @param estimated how many of the participations stand here by estimate: the source names a main or likely successor only
 */
public record StatisticsRow(
        @JsonAnyGetter Map<String, Object> keys,
        @JsonUnwrapped Figures figures,
        long estimated) {}
