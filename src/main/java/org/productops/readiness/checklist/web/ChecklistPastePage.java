package org.productops.readiness.checklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.checklist.format.DialectGuess;
import org.productops.readiness.checklist.format.PastedItems;
import org.productops.readiness.checklist.format.ReadLine;
import org.productops.readiness.checklist.format.ReadText;
import org.productops.readiness.checklist.format.TextItem;

/**
 * Takes a text, shows what each of its lines becomes, and opens the form of a checklist with its items: nothing is saved
 * before somebody saves it there.
 */
final class ChecklistPastePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/paste.vm", View.class);

    static final String ACTION = "paste";

    private static final String TEXT = ChecklistDialect.TEXT;
    private static final String DIALECT = "dialect";
    private static final String MANDATORY = "mandatory";
    private static final String INTO = "into";
    private static final String REPLACE = "replace";
    private static final String BUTTON = "do";
    private static final String TAKE = "take";

    /** Nobody reads more lines of a preview; those that were left out are shown apart. */
    private static final int MOST_LINES = 400;

    private static final int MOST_LEFT_OUT = 100;

    private static final int HTTP_INVALID = 400;

    private final ChecklistService checklists;
    private final BiFunction<Optional<Long>, ChecklistDraft, ServletPage> forms;

    /** @param forms the form of a checklist, of a new one if there is no id, as it opens with a draft */
    ChecklistPastePage(ChecklistService checklists, BiFunction<Optional<Long>, ChecklistDraft, ServletPage> forms) {
        this.checklists = checklists;
        this.forms = forms;
    }

    record View(
            Frame frame,
            PageToken token,
            List<Crumb> crumbs,
            String action,
            String text,
            List<Dialect> dialects,
            boolean mandatory,
            List<Target> targets,
            boolean replaces,
            List<Message> errors,
            Wrong wrong,
            Optional<Preview> preview) {}

    /** What is wrong at which field. */
    record Wrong(Optional<Message> text, Optional<Message> dialect, Optional<Message> into) {}

    record Dialect(String id, String title, boolean chosen) {}

    /** A checklist to which the items can go. */
    record Target(long id, String name, boolean chosen) {}

    /**
     * What becomes of the text.
     *
     * @param guess in which dialect it may be
     * @param why that is
     * @param doubtful whether that is not certain, or not what was chosen
     * @param figures how much of it there is
     * @param remarks what of it is not taken over
     * @param ready whether it can be taken over
     * @param leftOut the first lines of which nothing becomes
     * @param lines the first of all lines
     * @param more how many others there are; empty if none
     */
    record Preview(
            Message guess,
            Message why,
            boolean doubtful,
            Message figures,
            List<Message> remarks,
            boolean ready,
            List<Line> leftOut,
            List<Line> lines,
            Optional<Message> more) {}

    /** @param count the number of the line */
    record Line(int count, String words, Message fate, List<Message> about) {}

    @Override
    public PageResult show(PageRequest request) {
        // For the permission that it takes.
        checklists.blank();
        return page(200, request, "", true, FieldErrors.none(), Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        // For the permission that it takes.
        checklists.blank();
        String text = request.raw(TEXT);
        boolean mandatory = !request.text(MANDATORY).isEmpty();
        DialectGuess guess = DialectGuess.of(text);
        String chosen = request.text(DIALECT);
        try {
            ChecklistDialect dialect = chosen.isEmpty() ? guess.dialect() : dialect(chosen);
            ReadText read = dialect.read(text, mandatory);
            Optional<Checklist> target = target(request);
            ChecklistDraft draft = draft(read, target, request);
            FieldErrors refusal = refusal(read, draft);
            if (request.text(BUTTON).equals(TAKE) && refusal.isEmpty()) {
                return forms.apply(target.map(Checklist::id), draft).submit(request);
            }
            return page(
                    refusal.isEmpty() ? 200 : HTTP_INVALID,
                    request,
                    dialect.id(),
                    mandatory,
                    refusal,
                    Optional.of(preview(read, guess, draft, target, refusal.isEmpty())));
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, chosen, mandatory, e.errors(), Optional.empty());
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        checklists.blank();
        return page(
                HttpStatus.of(expired),
                request,
                request.text(DIALECT),
                !request.text(MANDATORY).isEmpty(),
                FieldErrors.of(expired.text()),
                Optional.empty());
    }

    private static ChecklistDialect dialect(String id) {
        return ChecklistDialect.find(id)
                .orElseThrow(() -> InvalidException.at(
                        DIALECT, Message.of("productops.readiness.paste.no-dialect", TextRule.beginning(id))));
    }

    private Optional<Checklist> target(PageRequest request) {
        return request.id(INTO).map(checklists::getToEdit);
    }

    private ChecklistDraft draft(ReadText read, Optional<Checklist> target, PageRequest request) {
        PastedItems items = new PastedItems(read);
        return target.map(checklists::draft)
                .map(before -> request.text(REPLACE).isEmpty() ? items.behind(before) : items.insteadOf(before))
                .orElseGet(items::alone);
    }

    private static FieldErrors refusal(ReadText read, ChecklistDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<Message> alone = read.refusal(Checklist.MOST_ITEMS);
        alone.ifPresent(refusal -> errors.at(TEXT, refusal));
        int together = draft.items().size();
        if (alone.isEmpty() && together > Checklist.MOST_ITEMS) {
            errors.at(INTO, Message.of("productops.readiness.paste.too-many-together", together, Checklist.MOST_ITEMS));
        }
        return errors.build();
    }

    private static Preview preview(
            ReadText read, DialectGuess guess, ChecklistDraft draft, Optional<Checklist> target, boolean ready) {
        List<ReadLine> shown = read.lines().stream()
                .filter(line -> line.fate() != ReadLine.Fate.BLANK)
                .toList();
        int more = shown.size() - MOST_LINES;
        return new Preview(
                Message.of(
                        "productops.readiness.paste.guess." + word(guess.certainty()),
                        guess.dialect().title()),
                guess.why(),
                read.dialect() != guess.dialect() || guess.certainty() != DialectGuess.Certainty.SURE,
                Message.of(
                        "productops.readiness.paste.figures",
                        read.dialect().title(),
                        read.items().size(),
                        read.leftOut().size()),
                remarks(read, draft, target),
                ready,
                lines(read.leftOut(), MOST_LEFT_OUT),
                lines(shown, MOST_LINES),
                more > 0 ? Optional.of(Message.of("productops.readiness.paste.more", more)) : Optional.empty());
    }

    /** What of the text does not come into the list. */
    private static List<Message> remarks(ReadText read, ChecklistDraft draft, Optional<Checklist> target) {
        List<Message> remarks = new ArrayList<>();
        int before = target.map(list -> list.items().size()).orElse(0);
        long kept = draft.items().stream().filter(item -> item.id() != 0).count();
        long added = draft.items().size() - kept;
        target.ifPresent(list ->
                remarks.add(Message.of("productops.readiness.paste.into", list.name(), added, kept, before - kept)));
        if (read.items().stream().anyMatch(item -> item.state() != TextItem.State.OPEN)) {
            remarks.add(Message.of("productops.readiness.paste.no-ticks"));
        }
        if (read.items().stream().anyMatch(item -> !item.assignees().isEmpty())) {
            remarks.add(Message.of("productops.readiness.paste.no-assignees"));
        }
        return remarks;
    }

    private static List<Line> lines(List<ReadLine> lines, int most) {
        return lines.stream()
                .limit(most)
                .map(line -> new Line(line.number(), line.shown(), fate(line), line.about()))
                .toList();
    }

    private static Message fate(ReadLine line) {
        return line.item() == null
                ? Message.of("productops.readiness.paste.fate." + word(line.fate()))
                : Message.of("productops.readiness.paste.fate." + (line.item().mandatory() ? "mandatory" : "advised"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PageResult page(
            int status,
            PageRequest request,
            String dialect,
            boolean mandatory,
            FieldErrors errors,
            Optional<Preview> preview) {
        long into = request.id(INTO).orElse(0L);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        List.of(ChecklistServlet.crumb()),
                        ChecklistServlet.PAGE.with("action", ACTION).toString(),
                        request.raw(TEXT),
                        Arrays.stream(ChecklistDialect.values())
                                .map(each -> new Dialect(
                                        each.id(), each.title(), each.id().equals(dialect)))
                                .toList(),
                        mandatory,
                        checklists.all().stream()
                                .map(list -> new Target(list.id(), list.name(), list.id() == into))
                                .toList(),
                        !request.text(REPLACE).isEmpty(),
                        errors.general(),
                        new Wrong(at(TEXT, errors), at(DIALECT, errors), at(INTO, errors)),
                        preview));
    }

    private static Optional<Message> at(String field, FieldErrors errors) {
        return Optional.ofNullable(errors.fields().get(field));
    }
}
