package org.productops.readiness.checklist.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.common.text.SearchFolding;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistExportService;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.format.ChecklistTextService;

/** Checklists as files: one of them as Markdown or JSON, or all of them as JSON. */
@JiraComponent
public class ChecklistDownloads {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final int LONGEST_NAME = 60;

    static final String ACTION = "download";
    static final String FORMAT = "format";
    static final String MARKDOWN = "markdown";

    private final ChecklistService checklists;
    private final ChecklistExportService exports;
    private final ChecklistTextService texts;

    @Inject
    public ChecklistDownloads(ChecklistService checklists, ChecklistExportService exports, ChecklistTextService texts) {
        this.checklists = checklists;
        this.exports = exports;
        this.texts = texts;
    }

    ServletPage page() {
        return request -> {
            Optional<Checklist> one = request.id("id").map(checklists::get);
            if (one.isPresent() && request.text(FORMAT).equals(MARKDOWN)) {
                String text = texts.markdown(one.get());
                return PageResult.download(
                        fileName(one.get()) + ".md", "text/markdown;charset=UTF-8", out -> write(text, out));
            }
            String json = exports.json(one.map(exports::of).orElseGet(exports::all));
            return PageResult.download(
                    one.map(ChecklistDownloads::fileName).orElse("checklists") + ".json",
                    "application/json;charset=UTF-8",
                    out -> write(json, out));
        };
    }

    /** What the list is called, as far as every system takes it in the name of a file. */
    private static String fileName(Checklist list) {
        String plain = NO_LETTER
                .matcher(String.join("-", SearchFolding.words(list.name())))
                .replaceAll("-")
                .replaceAll("-{2,}", "-");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        return name.isEmpty() ? "checklist-" + list.id() : name;
    }

    private static void write(String text, OutputStream out) {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
