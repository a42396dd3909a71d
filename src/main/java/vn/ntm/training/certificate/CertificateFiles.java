package vn.ntm.training.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.shared.pdf.PdfFile;
import vn.ntm.training.shared.qr.QrCode;
import vn.ntm.training.shared.text.Language;

/** Certificates as PDF files, a page for each; always in Vietnamese. */
@ApplicationScoped
class CertificateFiles {

    private static final int DOTS = 8;

    @Inject
    AccountConfig config;

    /**
     * One page.
     *
     * @param address where it can be checked
     * @param qr the same as a PNG file in Base64
     */
    record Sheet(Certificate certificate, String address, String qr) {}

    @CheckedTemplate(basePath = "CertificateFiles")
    static class Templates {
        static native TemplateInstance certificates(List<Sheet> sheets);
    }

    /** @param name of the file, of letters that every system takes; without names of people */
    Response download(List<Certificate> certificates, String name) {
        List<Sheet> sheets = certificates.stream().map(this::sheet).toList();
        byte[] file = PdfFile.of(
                Templates.certificates(sheets).setLocale(Language.VI.locale()).render());
        return Response.ok(file)
                .type(PdfFile.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"giay-chung-nhan-" + name.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf\"")
                .build();
    }

    private Sheet sheet(Certificate certificate) {
        String address = config.publicAddress()
                .resolve("/certificates/" + certificate.code())
                .toString();
        return new Sheet(certificate, address, Base64.getEncoder().encodeToString(QrCode.png(address, DOTS)));
    }
}
