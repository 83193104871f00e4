package org.productops.common.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistoryService;
import org.productops.common.audit.AuditTexts;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What was changed in all features, the newest first. */
final class AuditPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/audit.vm", View.class);

    private static final String WHO = "who";
    private static final String WHAT = "what";
    private static final String SUBJECT = "subject";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private static final int ROWS = 50;

    private final AuditHistoryService history;
    private final AuditDrawing drawing;
    private final ProductDates dates;
    private final People people;
    private final Templates templates;

    AuditPage(
            AuditHistoryService history, AuditDrawing drawing, ProductDates dates, People people, Templates templates) {
        this.history = history;
        this.drawing = drawing;
        this.dates = dates;
        this.people = people;
        this.templates = templates;
    }

    record View(
            Frame frame,
            String who,
            List<ActionGroup> actions,
            String subject,
            String from,
            String until,
            List<Message> errors,
            boolean filtered,
            boolean any,
            String entriesHtml,
            String pagerHtml) {}

    /** All that can have been done in one feature; its own choice stands for all of these. */
    record ActionGroup(Message label, ActionChoice all, List<ActionChoice> actions) {

        boolean chosen() {
            return all.chosen() || actions.stream().anyMatch(ActionChoice::chosen);
        }
    }

    record ActionChoice(String value, Message label, boolean chosen) {}

    @Override
    public PageResult show(PageRequest request) {
        String who = request.text(WHO);
        String what = request.text(WHAT);
        String subject = request.text(SUBJECT);
        List<Message> errors = new ArrayList<>();
        Optional<LocalDate> from = day(request.text(FROM), errors);
        Optional<LocalDate> until = day(request.text(UNTIL), errors);
        List<ActionGroup> actions = actions(what);
        if (!what.isEmpty() && actions.stream().noneMatch(ActionGroup::chosen)) {
            errors.add(Message.of("productops.common.audit.unknown-action", TextRule.beginning(what)));
        }
        for (String text : List.of(who, subject)) {
            Characters.firstRefused(text, false)
                    .ifPresent(any ->
                            errors.add(Message.of("productops.common.audit.unknown-text", TextRule.beginning(text))));
        }
        AuditFilter filter = !errors.isEmpty()
                ? AuditFilter.ALL
                : new AuditFilter(
                        who.isEmpty()
                                ? Optional.empty()
                                // Of somebody who is not there any more, the key is what is left.
                                : Optional.of(
                                        people.findByName(who).map(Person::key).orElse(who)),
                        what,
                        List.of(),
                        subject,
                        from.map(dates::beginning),
                        until.map(day -> dates.beginning(day.plusDays(1))));
        // Asked even if it is not shown: who may see the page is the service's to say.
        Slice<RecordedEntry> found = entries(request, filter);
        Slice<RecordedEntry> entries = errors.isEmpty() ? found : Slice.of(List.of(), new Paging(0, ROWS));
        Address address = Address.of(AuditServlet.PATH)
                .with(WHO, who)
                .with(WHAT, what)
                .with(SUBJECT, subject)
                .with(FROM, request.text(FROM))
                .with(UNTIL, request.text(UNTIL));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        who,
                        actions,
                        subject,
                        request.text(FROM),
                        request.text(UNTIL),
                        errors,
                        !errors.isEmpty() || !filter.equals(AuditFilter.ALL),
                        !entries.values().isEmpty(),
                        drawing.html(entries.values(), true),
                        Pager.html(templates, entries, address)));
    }

    /** What is behind the end is the last part, as in all lists; how long the list is, only the list knows. */
    private Slice<RecordedEntry> entries(PageRequest request, AuditFilter filter) {
        Slice<RecordedEntry> asked =
                history.find(filter, Paging.ofPage(request.text(Paging.START), 0, ROWS, Paging.MOST));
        return asked.values().isEmpty() && asked.total() > 0
                ? history.find(filter, Paging.ofPage(request.text(Paging.START), 0, ROWS, asked.total()))
                : asked;
    }

    private static Optional<LocalDate> day(String text, List<Message> errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1970 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a day that no calendar shows.
        }
        errors.add(Message.of("productops.common.audit.not-a-day", TextRule.beginning(text)));
        return Optional.empty();
    }

    private List<ActionGroup> actions(String chosen) {
        return drawing.features().stream()
                .map(feature -> group(feature, chosen))
                .toList();
    }

    private static ActionGroup group(AuditTexts feature, String chosen) {
        return new ActionGroup(
                feature.feature(),
                choice(feature.actionStart(), Message.of("productops.common.audit.all"), chosen),
                feature.actions().stream()
                        .map(action -> choice(action, Message.of(action), chosen))
                        .toList());
    }

    private static ActionChoice choice(String value, Message label, String chosen) {
        return new ActionChoice(value, label, value.equals(chosen));
    }
}
