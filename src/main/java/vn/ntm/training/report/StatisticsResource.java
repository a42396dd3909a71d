package vn.ntm.training.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.text.Language;

/** Statistics over HTTP: JSON, or the same table as a file by the address or by {@code Accept}. */
@Path("/api")
@Tag(name = "statistics")
@RunOnVirtualThread
public class StatisticsResource {

    @Inject
    StatisticsDoor door;

    @Inject
    ReportTexts texts;

    @GET
    @Path("/statistics")
    @Produces({MediaType.APPLICATION_JSON, StatisticsFiles.CSV, StatisticsFiles.XLSX})
    @Operation(summary = "Classes, participations (lượt), people and declared numbers by area, level and time")
    @APIResponseSchema(Statistics.class)
    public Response statistics(@BeanParam StatisticsParameters parameters, @Context HttpHeaders headers) {
        return switch (wanted(headers)) {
            case StatisticsFiles.CSV -> csv(parameters, headers);
            case StatisticsFiles.XLSX -> workbook(parameters, headers);
            default ->
                Response.ok(answer(parameters, language(headers)), MediaType.APPLICATION_JSON)
                        .build();
        };
    }

    /** The first of {@code Accept} that there is; JSON for a caller who takes anything. */
    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Stream.of(MediaType.APPLICATION_JSON, StatisticsFiles.CSV, StatisticsFiles.XLSX)
                        .filter(offered -> accepted.isCompatible(MediaType.valueOf(offered))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("/statistics.csv")
    @Operation(summary = "The same as text, with the lines that say what it is above the headings")
    public Response csv(@BeanParam StatisticsParameters parameters, @Context HttpHeaders headers) {
        Language language = language(headers);
        StatisticsTable table = StatisticsTable.of(answer(parameters, language), texts, language);
        return file(StatisticsFiles.csv(table), StatisticsFiles.CSV + ";charset=UTF-8", "csv");
    }

    @GET
    @Path("/statistics.xlsx")
    @Operation(summary = "The same as a workbook")
    public Response workbook(@BeanParam StatisticsParameters parameters, @Context HttpHeaders headers) {
        Language language = language(headers);
        StatisticsTable table = StatisticsTable.of(answer(parameters, language), texts, language);
        return file(
                StatisticsFiles.workbook(table, texts.text(language, "participations")), StatisticsFiles.XLSX, "xlsx");
    }

    private Statistics answer(StatisticsParameters parameters, Language language) {
        return door.answer(parameters, language);
    }

    static Response file(byte[] content, String mediaType, String ending) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"thong-ke-tap-huan." + ending + "\"")
                .build();
    }

    private static Language language(HttpHeaders headers) {
        return Language.accepted(headers);
    }
}
