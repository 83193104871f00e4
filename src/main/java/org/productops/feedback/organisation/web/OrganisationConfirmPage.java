package org.productops.feedback.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationView;

/** Asks before something is done to an organisation that takes more than filling in a form. */
final class OrganisationConfirmPage extends ConfirmPage {

    private static final String VERSION = "version";

    /**
     * What is asked.
     *
     * @param name of the page, and in the keys of its texts
     * @param done does it, and says where to go
     */
    private record Asked(String name, BiFunction<PageRequest, Long, String> done) {}

    private final OrganisationService organisations;
    private final long id;
    private final Asked asked;

    private OrganisationConfirmPage(OrganisationService organisations, long id, Asked asked) {
        this.organisations = organisations;
        this.id = id;
        this.asked = asked;
    }

    /** Asks whether an organisation is to be removed. */
    static OrganisationConfirmPage delete(OrganisationService organisations, long id) {
        return new OrganisationConfirmPage(
                organisations, id, new Asked(OrganisationAddresses.DELETE, (request, version) -> {
                    organisations.delete(id, version, Confirmation.EVERYTHING);
                    return OrganisationAddresses.all().done("deleted").toString();
                }));
    }

    /** Asks whether a merge is to be taken back. */
    static OrganisationConfirmPage unmerge(OrganisationService organisations, long id) {
        return new OrganisationConfirmPage(
                organisations, id, new Asked(OrganisationAddresses.UNMERGE, (request, version) -> {
                    organisations.unmerge(id, version);
                    return OrganisationAddresses.of(id).done("unmerged").toString();
                }));
    }

    /** Asks whether it is to be forgotten what an organisation was from a day on. */
    static OrganisationConfirmPage facts(OrganisationService organisations, long id) {
        return new OrganisationConfirmPage(
                organisations, id, new Asked(OrganisationAddresses.FACTS, (request, version) -> {
                    organisations.removeFacts(id, version, request.text(OrganisationAddresses.DAY));
                    return OrganisationAddresses.of(id).done("forgotten").toString();
                }));
    }

    @Override
    protected Question question(PageRequest request) {
        organisations.requireMayEdit();
        OrganisationView view = organisations.get(id);
        Organisation organisation = view.organisation();
        String text = "productops.organisation.confirm." + asked.name() + ".";
        String day = request.text(OrganisationAddresses.DAY);
        String whole = view.whole().map(Organisation::name).orElse("");
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of(text + "takes", organisation.name(), whole.isEmpty() ? day : whole));
        int named = asked.name().equals(OrganisationAddresses.DELETE) ? organisations.named(id) : 0;
        if (named > 0) {
            facts.add(Message.of("productops.organisation.delete.named", organisation.name(), named));
        }
        return new Question(
                "productops-organisation-" + asked.name(),
                List.of(OrganisationAddresses.HOME, OrganisationAddresses.crumb(organisation)),
                Message.of(text + "question", organisation.name(), whole.isEmpty() ? day : whole),
                facts,
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(view.version())), new Sent(OrganisationAddresses.DAY, day)),
                OrganisationAddresses.of(id, asked.name()).toString(),
                Message.of(text + "submit"),
                OrganisationAddresses.of(id).toString());
    }

    @Override
    protected String confirmed(PageRequest request) {
        return asked.done().apply(request, request.id(VERSION).orElse(0L));
    }
}
