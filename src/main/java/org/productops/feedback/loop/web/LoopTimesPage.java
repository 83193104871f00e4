package org.productops.feedback.loop.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.loop.LoopMeasure;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.LoopTime;
import org.productops.feedback.loop.LoopTimesView;

/** What a time is made of: each piece of feedback with its days, what took longest first. */
final class LoopTimesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/loop/times.vm", View.class);

    private static final int ROWS = 50;

    private final LoopService loops;
    private final LoopTexts texts;
    private final ProductDates dates;
    private final Templates templates;

    LoopTimesPage(LoopService loops, LoopTexts texts, ProductDates dates, Templates templates) {
        this.loops = loops;
        this.texts = texts;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param back to the figures
     * @param month of which month; empty for all
     * @param search where the same issues are in the product's own search; empty for those of one month
     * @param done what the column of the day is called on which it was so
     * @param deliveries whether delivery issues have a column
     */
    record View(
            Frame frame,
            String back,
            Message title,
            Message about,
            Optional<Message> month,
            Optional<Message> cut,
            String search,
            Message done,
            boolean deliveries,
            List<Row> rows,
            String pagerHtml) {}

    /** A piece of feedback. */
    record Row(String key, String summary, String heard, String done, Message took, Optional<String> delivery) {}

    @Override
    public PageResult show(PageRequest request) {
        LoopTimesView view = loops.times(
                LoopServlet.filter(request),
                request.text("figure"),
                request.text("month"),
                Paging.parse(request.text(Paging.START), "", ROWS, ROWS));
        LoopMeasure measure = view.measure();
        Address search = LoopAddress.issues(view.filter(), measure.id()).with("month", view.month());
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        LoopAddress.page(view.filter()).toString(),
                        Message.of("productops.answer.loop.times-title", texts.text(LoopTexts.name(measure))),
                        LoopTexts.about(measure),
                        view.month().isEmpty()
                                ? Optional.empty()
                                : Optional.of(LoopTexts.month(YearMonth.parse(view.month()))),
                        view.cut()
                                ? Optional.of(Message.of("productops.answer.loop.times-cut", LoopService.MOST_TIMES))
                                : Optional.empty(),
                        search.toString(),
                        LoopTexts.name(measure),
                        view.times().values().stream()
                                .anyMatch(time -> time.deliveryKey().isPresent()),
                        view.times().values().stream().map(this::row).toList(),
                        Pager.html(templates, view.times(), LoopAddress.times(view.filter(), measure, view.month()))));
    }

    private Row row(LoopTime time) {
        return new Row(
                time.issue().key(),
                time.issue().summary(),
                dates.day(time.heardOn()),
                dates.day(time.doneOn()),
                LoopTexts.duration(time.minutes()),
                time.deliveryKey());
    }
}
