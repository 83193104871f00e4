package org.productops.feedback.loop.web;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.feedback.loop.LoopMeasure;
import org.productops.feedback.loop.LoopRow;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.LoopView;
import org.productops.feedback.loop.ShareFigure;
import org.productops.feedback.loop.TimeFigure;

/** The figures as a file for spreadsheets, each with what it means. */
final class LoopExportPage implements ServletPage {

    private static final List<String> HEAD = List.of(
            "figure",
            "of",
            "month",
            "count",
            "median minutes",
            "90th percentile minutes",
            "part",
            "whole",
            "definition");

    private final LoopService loops;
    private final LoopTexts texts;

    LoopExportPage(LoopService loops, LoopTexts texts) {
        this.loops = loops;
        this.texts = texts;
    }

    @Override
    public PageResult show(PageRequest request) {
        LoopView view = loops.read(LoopServlet.filter(request));
        List<List<String>> rows = rows(view);
        return PageResult.download("feedback-loops.csv", "text/csv;charset=UTF-8", out -> write(rows, out));
    }

    private static void write(List<List<String>> rows, OutputStream out) {
        try (CsvOutput csv = new CsvOutput(out, CsvSeparator.COMMA)) {
            csv.row(HEAD);
            rows.forEach(csv::row);
        }
    }

    private List<List<String>> rows(LoopView view) {
        List<List<String>> rows = new ArrayList<>();
        for (TimeFigure time : view.times()) {
            String name = texts.text(LoopTexts.name(time.measure()));
            String about = texts.text(LoopTexts.about(time.measure()));
            rows.add(List.of(
                    name,
                    "",
                    "",
                    number(time.count()),
                    number(time.median()),
                    number(time.ninetieth()),
                    "",
                    "",
                    about));
            time.trend()
                    .forEach(month -> rows.add(List.of(
                            name,
                            "",
                            month.month().toString(),
                            number(month.count()),
                            number(month.median()),
                            "",
                            "",
                            "",
                            about)));
        }
        view.shares().forEach(share -> rows.add(share(share, "")));
        view.areas().forEach(row -> ofRow(row, rows));
        view.perProject().forEach(row -> ofRow(row, rows));
        view.deliveries().forEach(row -> ofRow(row, rows));
        return rows;
    }

    private List<String> share(ShareFigure share, String of) {
        return List.of(
                texts.text(LoopTexts.name(share.kind())),
                of,
                "",
                "",
                "",
                "",
                number(share.part()),
                number(share.whole()),
                texts.text(LoopTexts.about(share.kind())));
    }

    private void ofRow(LoopRow row, List<List<String>> rows) {
        String of = row.name().isEmpty()
                ? texts.text(Message.of("productops.answer.loop.no-area"))
                : row.key() + " " + row.name();
        rows.add(List.of(
                texts.text(LoopTexts.name(LoopMeasure.RELEASED)),
                of,
                "",
                number(row.releasedCount()),
                number(row.released()),
                "",
                "",
                "",
                texts.text(LoopTexts.about(LoopMeasure.RELEASED))));
        rows.add(List.of(
                texts.text(LoopTexts.name(LoopMeasure.ANSWERED)),
                of,
                "",
                number(row.answeredCount()),
                number(row.answered()),
                "",
                "",
                "",
                texts.text(LoopTexts.about(LoopMeasure.ANSWERED))));
        row.shares().forEach(share -> rows.add(share(share, of)));
    }

    private static String number(int value) {
        return String.valueOf(value);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }
}
