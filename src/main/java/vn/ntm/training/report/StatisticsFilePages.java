package vn.ntm.training.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.shared.text.Language;

/** The table of the page as a file, in the language of the page, whatever the browser prefers. */
@Path("/statistics")
@RunOnVirtualThread
class StatisticsFilePages {

    @Inject
    StatisticsDoor door;

    @Inject
    ReportTexts texts;

    @GET
    @Path("table.xlsx")
    @Operation(hidden = true)
    public Response workbook(@BeanParam StatisticsParameters parameters, @Context HttpHeaders headers) {
        Language language = Language.chosen(headers);
        String sheet = texts.text(language, "participations");
        return StatisticsResource.file(
                StatisticsFiles.workbook(table(parameters, language), sheet), StatisticsFiles.XLSX, "xlsx");
    }

    @GET
    @Path("table.csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam StatisticsParameters parameters, @Context HttpHeaders headers) {
        byte[] text = StatisticsFiles.csv(table(parameters, Language.chosen(headers)));
        return StatisticsResource.file(text, StatisticsFiles.CSV + ";charset=UTF-8", "csv");
    }

    private StatisticsTable table(StatisticsParameters parameters, Language language) {
        door.complete(parameters);
        return StatisticsTable.of(door.answer(parameters, language), texts, language);
    }
}
