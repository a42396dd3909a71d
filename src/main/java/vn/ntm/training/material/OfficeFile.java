package vn.ntm.training.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.ntm.training.shared.problem.InvalidInput;

/** Tells what an Office document is by its list of contents; of what is packed in it only the list of types is read. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TYPES = 1_000_000;

    private static final Map<String, FileType> BY_MAIN_PART = Map.of(
            "word/document.xml", FileType.DOCX,
            "ppt/presentation.xml", FileType.PPTX,
            "xl/workbook.xml", FileType.XLSX);

    /** Programs, and what starts programs. */
    private static final List<String> ACTIVE =
            List.of("vbaproject", "vbadata", "/activex/", "/macrosheets/", "/dialogsheets/", "/embeddings/oleobject");

    private OfficeFile() {}

    /** Empty for a zip file that is something else. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream()
                    .limit(MOST_ENTRIES)
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.stream().anyMatch(name -> ACTIVE.stream().anyMatch(name::contains))
                    || types(zip).contains("macroenabled")) {
                throw InvalidInput.of("file", "material.macros");
            }
            return names.size() == MOST_ENTRIES
                    ? Optional.empty()
                    : BY_MAIN_PART.entrySet().stream()
                            .filter(part -> names.contains(part.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst();
        } catch (java.util.zip.ZipException broken) {
            return Optional.empty();
        }
    }

    private static String types(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(types)) {
            return new String(in.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
