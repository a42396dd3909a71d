package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The container of a workbook. All of it is unzipped once, and thrown away, before any part is served. */
final class WorkbookZip {

    /** Sheets of repeated rows shrink to a thirtieth; what shrinks to less than a hundredth was made to do harm. */
    private static final int MOST_SHRINKING = 100;

    private static final int NEVER_TOO_MUCH = 20 << 20;

    /** Stays open: it is all in memory, there is nothing to give back. */
    private final ZipFile zip;

    /** By names in lower case, as Excel compares them. */
    private final Map<String, ZipArchiveEntry> entries;

    private WorkbookZip(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static WorkbookZip open(byte[] content, SheetLimits limits) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            WorkbookZip workbook = new WorkbookZip(zip, byName(zip, limits));
            workbook.refuseByNames(limits);
            workbook.inflate(Math.min(
                    limits.maxInflatedBytes(), Math.max(NEVER_TOO_MUCH, (long) content.length * MOST_SHRINKING)));
            return workbook;
        } catch (IOException | IllegalArgumentException _) {
            // The directory of a zip stands at its end: who finds none has only a piece of the file.
            throw SheetFile.refused("sheet.truncated");
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    InputStream part(String name) throws IOException {
        if (!has(name)) {
            throw SheetFile.refused("sheet.damaged");
        }
        return zip.getInputStream(entries.get(key(name)));
    }

    Iterable<ZipArchiveEntry> entries() {
        return entries.values();
    }

    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    boolean isNamed(ZipArchiveEntry entry, String name) {
        return key(entry.getName()).equals(key(name));
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private static Map<String, ZipArchiveEntry> byName(ZipFile zip, SheetLimits limits) {
        Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw SheetFile.refused("sheet.password");
            }
            if (!zip.canReadEntryData(entry) || entries.put(key(entry.getName()), entry) != null) {
                throw SheetFile.refused("sheet.damaged");
            }
        }
        return entries;
    }

    private void refuseByNames(SheetLimits limits) {
        if (has("word/document.xml")) {
            throw SheetFile.refused("sheet.wrong-kind", "Word");
        }
        if (has("ppt/presentation.xml")) {
            throw SheetFile.refused("sheet.wrong-kind", "PowerPoint");
        }
        if (has("xl/workbook.bin")) {
            throw SheetFile.refused("sheet.wrong-kind", "XLSB");
        }
        if (has("META-INF/manifest.xml") && has("content.xml")) {
            throw SheetFile.refused("sheet.wrong-kind", "OpenDocument");
        }
        if (!has("[Content_Types].xml")) {
            throw SheetFile.refused("sheet.wrong-kind", "ZIP");
        }
        if (entries.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw SheetFile.refused("sheet.macros");
        }
        if (entries.keySet().stream()
                        .filter(name -> name.startsWith("xl/worksheets/") && name.endsWith(".xml"))
                        .count()
                > limits.maxSheets()) {
            throw SheetFile.refused("sheet.too-many-sheets", limits.maxSheets());
        }
        if (entries.size() > limits.maxEntries()) {
            throw SheetFile.refused("sheet.bomb");
        }
    }

    /** Counts what really comes out: the sizes that the zip itself tells may be lies. */
    private void inflate(long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (ZipArchiveEntry entry : entries.values()) {
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    total += read;
                    if (total > most) {
                        throw SheetFile.refused("sheet.bomb");
                    }
                }
            }
        }
    }
}
