package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.glossary.ConceptService;
import org.productops.glossary.DomainService;
import org.productops.glossary.DomainView;
import org.productops.glossary.GlossaryPlace;

/** Asks whether to delete a domain. */
final class DeleteDomainPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ConceptService concepts;
    private final DomainService domains;

    DeleteDomainPage(ConceptService concepts, DomainService domains) {
        this.concepts = concepts;
        this.domains = domains;
    }

    @Override
    protected Question question(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        DomainView view = domains.find(place.key(), GlossaryAddresses.id(request));
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of("productops.glossary.domain.delete.about"));
        if (view.below() > 0) {
            facts.add(Message.of("productops.glossary.domain.delete.concepts", view.below()));
        }
        return new Question(
                "productops-domain-delete",
                DomainsPage.crumbs(place),
                Message.of("productops.glossary.domain.delete.title", view.path()),
                facts,
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(view.domain().version()))),
                GlossaryAddresses.about(
                                GlossaryAddresses.DOMAIN_DELETE,
                                place,
                                view.domain().id())
                        .toString(),
                Message.of("productops.glossary.domain.delete"),
                GlossaryAddresses.page(GlossaryAddresses.DOMAINS, place).toString());
    }

    @Override
    protected String confirmed(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        domains.delete(
                place.key(), GlossaryAddresses.id(request), request.id(VERSION).orElse(0L), Confirmation.EVERYTHING);
        return GlossaryAddresses.page(GlossaryAddresses.DOMAINS, place)
                .done(DomainsPage.DELETED)
                .toString();
    }
}
