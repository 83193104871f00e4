package org.productops.feedback.voice.web;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.paging.Paging;
import org.productops.common.text.Texts;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.feedback.voice.VoiceFigures;
import org.productops.feedback.voice.VoiceRow;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceView;

/** The whole ranking as a file for spreadsheets, with the points of each part. */
final class VoiceExportPage implements ServletPage {

    private static final List<String> HEAD = List.of(
            "rank",
            "key",
            "name",
            "score",
            "feedback",
            "organisations",
            "value",
            "organisations in named segments",
            "mean importance",
            "heard last",
            "points of feedback",
            "points of value",
            "points of segments",
            "points of importance",
            "points of recency");

    private final VoiceService voice;
    private final Texts texts;

    VoiceExportPage(VoiceService voice, Texts texts) {
        this.voice = voice;
        this.texts = texts;
    }

    @Override
    public PageResult show(PageRequest request) {
        VoiceRequest asked = VoiceRequest.of(request);
        VoiceView view = voice.rank(asked.filter(), asked.weights(), new Paging(0, Paging.MOST));
        return PageResult.download("voice-of-the-customer.csv", "text/csv;charset=UTF-8", out -> write(view, out));
    }

    private void write(VoiceView view, OutputStream out) {
        try (CsvOutput csv = new CsvOutput(out, CsvSeparator.COMMA)) {
            csv.row(HEAD);
            view.rows().values().forEach(row -> csv.row(cells(view, row)));
        }
    }

    private List<String> cells(VoiceView view, VoiceRow row) {
        VoiceFigures figures = row.figures();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(row.rank()),
                row.key(),
                row.key().isEmpty() ? texts.get("productops.voice.no-area") : row.name(),
                number(figures.score().total()),
                String.valueOf(figures.count()),
                String.valueOf(figures.organisations()),
                figures.value().isPresent() ? String.valueOf(figures.value().getAsLong()) : "",
                view.weights().segments().isEmpty() ? "" : String.valueOf(figures.inSegments()),
                number(figures.importance()),
                figures.newest().map(LocalDate::toString).orElse("")));
        figures.score().points(view.weights()).forEach(points -> cells.add(number(points)));
        return cells;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
