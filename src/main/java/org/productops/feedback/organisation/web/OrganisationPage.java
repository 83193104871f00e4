package org.productops.feedback.organisation.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.Feedback;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxItemView;
import org.productops.feedback.inbox.InboxOrder;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationView;

/** One organisation. */
final class OrganisationPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/organisation/view.vm", View.class);

    /** So many of what it said last are shown. */
    private static final int NEWEST = 10;

    /** So much of each. */
    private static final int LONGEST = 200;

    private final OrganisationService organisations;
    private final InboxService inbox;
    private final OrganisationWords words;
    private final ProductDates dates;
    private final long id;

    OrganisationPage(
            OrganisationService organisations,
            InboxService inbox,
            OrganisationWords words,
            ProductDates dates,
            long id) {
        this.organisations = organisations;
        this.inbox = inbox;
        this.words = words;
        this.dates = dates;
        this.id = id;
    }

    /**
     * @param undo where what the notice says is taken back; empty if it cannot be
     * @param said where its feedback is, if that is counted
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            Message title,
            String name,
            Optional<Message> notice,
            String undo,
            Optional<Edit> edit,
            Optional<Whole> whole,
            boolean counted,
            int count,
            String said,
            List<Box> boxes,
            List<Said> newest,
            boolean more,
            Fact now,
            List<String> aliases,
            List<String> domains,
            List<Fact> facts,
            List<Part> parts) {}

    /** How much of its feedback is how far. */
    record Box(Message label, long count, String path) {}

    /**
     * Feedback of it.
     *
     * @param day on which it was heard, or else came
     * @param text what was said, or else the summary of the issue
     * @param area its product area as people read it; may be empty
     * @param importance to them; empty if nobody recorded what was said
     */
    record Said(
            String day,
            String key,
            String path,
            String text,
            String area,
            Optional<Message> importance,
            Message state) {}

    record Edit(String change, String merge, String delete) {}

    /**
     * The organisation that stands for it.
     *
     * @param unmerge where the merge is taken back; empty for who may not
     */
    record Whole(String name, String path, String unmerge) {}

    /**
     * What it was since a day.
     *
     * @param last the last day on which it was that; empty for what holds now
     * @param remove where that is forgotten; empty if it cannot be
     */
    record Fact(
            String day,
            String last,
            String segment,
            Optional<Message> value,
            OrganisationWords.Mark state,
            String remove) {}

    record Part(String name, String path, String names, String unmerge) {}

    @Override
    public PageResult show(PageRequest request) {
        OrganisationView view = organisations.get(id);
        Organisation organisation = view.organisation();
        boolean mayEdit = organisations.mayEdit();
        boolean stands = view.whole().isEmpty();
        List<Said> newest = stands ? newest(organisation) : List.of();
        Optional<Organisation> merged = view.parts().stream()
                .filter(part -> request.done().equals("merged")
                        && request.text(OrganisationAddresses.PART).equals(String.valueOf(part.id())))
                .findFirst();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        List.of(OrganisationAddresses.HOME),
                        Message.of("productops.organisation.view.title", organisation.name()),
                        organisation.name(),
                        merged.map(part -> Message.of(
                                        "productops.organisation.view.merged", part.name(), organisation.name()))
                                .or(() -> notice(request.done(), organisation)),
                        merged.filter(any -> mayEdit)
                                .map(part -> OrganisationAddresses.of(part.id(), OrganisationAddresses.UNMERGE)
                                        .toString())
                                .orElse(""),
                        mayEdit && stands ? Optional.of(edit()) : Optional.empty(),
                        view.whole().map(whole -> whole(whole, mayEdit)),
                        view.feedback().isPresent(),
                        view.feedback().orElse(0),
                        InboxAddress.ofOrganisation(organisation.name()),
                        stands ? boxes(organisation) : List.of(),
                        newest,
                        view.feedback().orElse(0) > newest.size(),
                        fact(view.facts().get(0), "", ""),
                        organisation.aliases(),
                        organisation.mailDomains(),
                        facts(view, mayEdit && stands),
                        view.parts().stream().map(part -> part(part, mayEdit)).toList()));
    }

    private static Optional<Message> notice(String done, Organisation organisation) {
        return switch (done) {
            case "added", "saved", "unmerged", "forgotten", "alias" ->
                Optional.of(Message.of("productops.organisation.view." + done, organisation.name()));
            default -> Optional.empty();
        };
    }

    private static InboxFilterDraft filter(Organisation organisation, InboxBox box) {
        return InboxFilterDraft.NONE
                .with(InboxFields.ORGANISATION, organisation.name())
                .in(box);
    }

    private List<Box> boxes(Organisation organisation) {
        return inbox.counts(filter(organisation, InboxBox.ALL)).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Box(
                        Message.of(each.getKey().textKey()),
                        each.getValue(),
                        InboxAddress.of(filter(organisation, each.getKey()))))
                .toList();
    }

    private List<Said> newest(Organisation organisation) {
        InboxFilterDraft newest =
                filter(organisation, InboxBox.ALL).with(InboxFields.ORDER, InboxOrder.HEARD_LAST.word());
        return inbox.list(newest, "", NEWEST).items().stream().map(this::said).toList();
    }

    private Said said(InboxItemView view) {
        Optional<Feedback> feedback = view.feedback();
        return new Said(
                feedback.map(each -> dates.day(each.heardOn()))
                        .orElseGet(
                                () -> dates.day(LocalDate.ofInstant(view.item().createdAt(), ZoneOffset.UTC))),
                view.issue().key(),
                "/browse/" + view.issue().key(),
                Shortening.atWord(
                        feedback.map(Feedback::quote)
                                .filter(quote -> !quote.isBlank())
                                .orElse(view.issue().summary()),
                        LONGEST),
                view.areaPath().orElse(""),
                feedback.map(each -> Message.of(each.importance().textKey())),
                Message.of(view.item().state().textKey()));
    }

    private Edit edit() {
        return new Edit(
                OrganisationAddresses.of(id, OrganisationAddresses.EDIT).toString(),
                OrganisationAddresses.of(id, OrganisationAddresses.MERGE).toString(),
                OrganisationAddresses.of(id, OrganisationAddresses.DELETE).toString());
    }

    private Whole whole(Organisation whole, boolean mayEdit) {
        return new Whole(
                whole.name(),
                OrganisationAddress.of(whole.id()),
                mayEdit
                        ? OrganisationAddresses.of(id, OrganisationAddresses.UNMERGE)
                                .toString()
                        : "");
    }

    private List<Fact> facts(OrganisationView view, boolean mayEdit) {
        List<Fact> facts = new ArrayList<>();
        String until = "";
        for (OrganisationFacts each : view.facts()) {
            facts.add(fact(
                    each,
                    until,
                    mayEdit && view.facts().size() > 1
                            ? OrganisationAddresses.of(id, OrganisationAddresses.FACTS)
                                    .with(OrganisationAddresses.DAY, each.from().toString())
                                    .toString()
                            : ""));
            until = dates.day(each.from().minusDays(1));
        }
        return facts;
    }

    private Fact fact(OrganisationFacts facts, String until, String remove) {
        return new Fact(
                dates.day(facts.from()),
                until,
                facts.segment(),
                words.value(facts.value()),
                OrganisationWords.mark(facts.state()),
                remove);
    }

    private static Part part(Organisation part, boolean mayEdit) {
        return new Part(
                part.name(),
                OrganisationAddress.of(part.id()),
                String.join(", ", part.aliases()),
                mayEdit
                        ? OrganisationAddresses.of(part.id(), OrganisationAddresses.UNMERGE)
                                .toString()
                        : "");
    }
}
