package org.productops.readiness.simplify.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.web.DraftHandover;
import org.productops.readiness.gate.ItemCounts;
import org.productops.readiness.simplify.FiguredItem;
import org.productops.readiness.simplify.ItemFigures;
import org.productops.readiness.simplify.Proposal;
import org.productops.readiness.simplify.ProposedDraft;
import org.productops.readiness.simplify.SimplifyDays;
import org.productops.readiness.simplify.SimplifyService;
import org.productops.readiness.simplify.SimplifyView;

/** The proposals, each with a button that opens the list's form with the change in it; or all figures. */
final class SimplifyPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/simplify.vm", View.class);

    private static final String CHECKLIST = "checklist";
    private static final String DAYS = "days";
    private static final String VIEW = "view";
    private static final String FIGURES = "figures";

    private static final int PROPOSALS = 10;
    private static final int ITEMS = 50;

    private final SimplifyService simplify;
    private final Templates templates;

    SimplifyPage(SimplifyService simplify, Templates templates) {
        this.simplify = simplify;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param figures whether all figures are shown, and not the proposals
     * @param known whether any transition asked for any item
     * @param proposalCount how many proposals there are
     */
    record View(
            Frame frame,
            PageToken token,
            String path,
            boolean figures,
            String proposalsPath,
            String figuresPath,
            String draftField,
            List<Choice> checklists,
            List<DaysChoice> days,
            boolean known,
            int proposalCount,
            List<ProposalRow> proposals,
            List<ItemRow> items,
            String pagerHtml) {}

    record Choice(String value, String name, boolean chosen) {}

    record DaysChoice(int days, boolean chosen) {}

    /**
     * A proposal.
     *
     * @param title what to do
     * @param hint what to look at before it is saved; empty if there is nothing
     * @param formPath where the draft is sent
     * @param draft the draft
     */
    record ProposalRow(
            String kind,
            Message title,
            String text,
            String checklist,
            Message why,
            Optional<Message> hint,
            String formPath,
            String draft) {}

    /**
     * An item and its figures.
     *
     * @param count at how many transitions it was asked for
     * @param figures in the order of the table's columns
     * @param twins which say the same
     */
    record ItemRow(
            String text,
            String checklist,
            boolean mandatory,
            boolean manual,
            int count,
            List<Figure> figures,
            boolean neverFailed,
            List<TwinRow> twins) {}

    record Figure(int count, int percent) {}

    record TwinRow(String text, String checklist) {}

    @Override
    public PageResult show(PageRequest request) {
        int days = SimplifyDays.find(request.text(DAYS)).orElse(SimplifyDays.USUAL);
        Optional<Long> checklist = request.id(CHECKLIST);
        boolean figures = request.text(VIEW).equals(FIGURES);
        SimplifyView view = simplify.view(days, checklist);
        Address proposals = SimplifyServlet.PAGE
                .with(DAYS, days == SimplifyDays.USUAL ? "" : String.valueOf(days))
                .with(CHECKLIST, checklist.map(String::valueOf).orElse(""));
        Address all = proposals.with(VIEW, FIGURES);
        Slice<Proposal> proposed = slice(request, figures ? List.of() : view.proposals(), PROPOSALS);
        Slice<ItemFigures> figured = slice(request, figures ? view.figures() : List.of(), ITEMS);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        SimplifyServlet.PAGE.toString(),
                        figures,
                        proposals.toString(),
                        all.toString(),
                        DraftHandover.FIELD,
                        simplify.checklists().stream()
                                .map(each -> new Choice(
                                        String.valueOf(each.id()),
                                        each.name(),
                                        checklist.filter(id -> id == each.id()).isPresent()))
                                .toList(),
                        SimplifyDays.STEPS.stream()
                                .map(step -> new DaysChoice(step, step == days))
                                .toList(),
                        view.asked() > 0,
                        view.proposals().size(),
                        proposed.map(this::row).values(),
                        figured.map(SimplifyPage::row).values(),
                        figures ? Pager.html(templates, figured, all) : Pager.html(templates, proposed, proposals)));
    }

    private static <T> Slice<T> slice(PageRequest request, List<T> all, int length) {
        return Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, length, all.size()));
    }

    private ProposalRow row(Proposal proposal) {
        String kind = proposal.kind().name().toLowerCase(Locale.ROOT);
        FiguredItem item = proposal.item();
        ProposedDraft draft = simplify.draft(proposal);
        return new ProposalRow(
                kind,
                Message.of("productops.simplify.do." + kind),
                item.text(),
                item.checklist(),
                proposal.why(),
                draft.hint(),
                DraftHandover.ofChange(item.checklistId()).toString(),
                DraftHandover.write(draft.list()));
    }

    private static ItemRow row(ItemFigures figures) {
        FiguredItem item = figures.item();
        return new ItemRow(
                item.text(),
                item.checklist(),
                item.mandatory(),
                item.isManual(),
                figures.counts().asked(),
                numbers(figures.counts())
                        .map(count -> new Figure(count, figures.percent(count)))
                        .toList(),
                figures.neverFailed(),
                figures.twins().stream()
                        .map(twin -> new TwinRow(twin.text(), twin.checklist()))
                        .toList());
    }

    private static Stream<Integer> numbers(ItemCounts counts) {
        return Stream.of(
                counts.blocked(), counts.trial(), counts.overridden(), counts.notApplicable(), counts.hurried());
    }
}
