package org.productops.feedback.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationAuditTexts;
import org.productops.feedback.organisation.OrganisationFilter;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationSort;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationView;

/** All organisations. */
final class OrganisationListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/organisation/list.vm", View.class);

    private static final int HTTP_INVALID = 400;
    private static final int LENGTH = 50;

    private final OrganisationService organisations;
    private final OrganisationWords words;
    private final Templates templates;

    OrganisationListPage(OrganisationService organisations, OrganisationWords words, Templates templates) {
        this.organisations = organisations;
        this.words = words;
        this.templates = templates;
    }

    /**
     * What the page shows.
     *
     * @param path of the list without parameters
     * @param edit where somebody changes the list who may; empty for others
     * @param state as it was asked for, and {@code wrongState} why there is no such one
     * @param sort as it stands in the address; empty for the usual one
     * @param total how many were found
     */
    record View(
            Frame frame,
            String path,
            Optional<Edit> edit,
            String csv,
            String semicolon,
            Optional<Message> notice,
            String query,
            String segment,
            List<String> segments,
            List<StateChoice> states,
            String state,
            Optional<Message> wrongState,
            String sort,
            boolean filtered,
            int total,
            boolean counted,
            List<Column> columns,
            List<Row> rows,
            String pagerHtml) {}

    /** Where somebody changes the list. */
    record Edit(String begin, String imports, String currency, String tidy) {}

    record StateChoice(String value, Message label, boolean chosen) {}

    /** @param direction ascending, descending or none */
    record Column(String name, Message label, String direction, String address) {}

    /** @param said where its feedback is, if that is counted */
    record Row(
            long id,
            String name,
            String path,
            String aliases,
            String segment,
            Optional<Message> value,
            OrganisationWords.Mark state,
            int count,
            String said) {}

    @Override
    public PageResult show(PageRequest request) {
        OrganisationFilter filter = OrganisationAddresses.filter(request);
        OrganisationSort sort = OrganisationAddresses.sort(request);
        String state = request.text(OrganisationAddresses.STATE);
        Optional<Message> wrongState = state.isEmpty() || filter.state().isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("productops.organisation.error.state", TextRule.beginning(state)));
        Slice<OrganisationView> found = slice(request, filter, sort);
        // By a state that there is not, nothing is listed: all of them would be taken for those of that state.
        Slice<OrganisationView> slice = wrongState.isPresent() ? Slice.of(List.of(), new Paging(0, LENGTH)) : found;
        Address here = OrganisationAddresses.with(OrganisationAddress.ROOT, filter, sort);
        Address file = OrganisationAddresses.with(OrganisationAddresses.EXPORT, filter, sort);
        boolean counted =
                slice.values().stream().anyMatch(each -> each.feedback().isPresent());
        return PageResult.show(
                wrongState.isPresent() ? HTTP_INVALID : 200,
                TEMPLATE,
                new View(
                        request.frame(),
                        OrganisationAddress.ROOT,
                        organisations.mayEdit() ? Optional.of(edit()) : Optional.empty(),
                        file.toString(),
                        file.with(OrganisationAddresses.FORMAT, "semicolon").toString(),
                        request.done().equals("deleted")
                                ? Optional.of(Message.of("productops.organisation.list.deleted"))
                                : Optional.empty(),
                        filter.text(),
                        filter.segment(),
                        organisations.segments(),
                        Arrays.stream(OrganisationState.values())
                                .map(each -> new StateChoice(
                                        each.name(),
                                        OrganisationAuditTexts.stateText(each),
                                        filter.state().filter(each::equals).isPresent()))
                                .toList(),
                        state,
                        wrongState,
                        sort.equals(OrganisationSort.NAME) ? "" : sort.id(),
                        !filter.isEmpty() || wrongState.isPresent(),
                        slice.total(),
                        counted,
                        columns(here, sort, counted),
                        slice.values().stream().map(this::row).toList(),
                        Pager.html(templates, slice, here)));
    }

    /** What is behind the end of the list is its last part. */
    private Slice<OrganisationView> slice(PageRequest request, OrganisationFilter filter, OrganisationSort sort) {
        Paging asked = Paging.ofPage(request.text(Paging.START), 0, LENGTH, Integer.MAX_VALUE);
        Slice<OrganisationView> slice = organisations.list(filter, sort, asked);
        return slice.values().isEmpty() && slice.total() > 0
                ? organisations.list(filter, sort, Paging.ofPage(request.text(Paging.START), 0, LENGTH, slice.total()))
                : slice;
    }

    private static Edit edit() {
        return new Edit(
                OrganisationAddresses.page(OrganisationAddresses.NEW).toString(),
                OrganisationAddress.IMPORTS,
                OrganisationAddresses.page(OrganisationAddresses.CURRENCY).toString(),
                OrganisationAddresses.page(OrganisationAddresses.TIDY).toString());
    }

    private static List<Column> columns(Address here, OrganisationSort sort, boolean counted) {
        return Arrays.stream(OrganisationSort.By.values())
                .filter(by -> counted || by != OrganisationSort.By.FEEDBACK)
                .map(by -> new Column(
                        by.id(),
                        Message.of("productops.organisation.column." + by.id()),
                        sort.by() != by ? "none" : sort.descending() ? "descending" : "ascending",
                        here.with(OrganisationAddresses.SORT, sort.pressed(by).id())
                                .toString()))
                .toList();
    }

    private Row row(OrganisationView view) {
        Organisation organisation = view.organisation();
        return new Row(
                organisation.id(),
                organisation.name(),
                OrganisationAddress.of(organisation.id()),
                String.join(", ", organisation.aliases()),
                organisation.segment(),
                words.value(organisation.value()),
                OrganisationWords.mark(organisation.state()),
                view.feedback().orElse(0),
                InboxAddress.ofOrganisation(organisation.name()));
    }
}
