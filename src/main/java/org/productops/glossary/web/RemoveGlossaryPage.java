package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ListedGlossary;

/** Asks whether to remove a global glossary with all that is in it. */
final class RemoveGlossaryPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final GlossaryService glossaries;

    RemoveGlossaryPage(GlossaryService glossaries) {
        this.glossaries = glossaries;
    }

    @Override
    protected Question question(PageRequest request) {
        Glossary glossary = glossaries.settings(GlossaryAddresses.key(request));
        ListedGlossary listed = glossaries.find(glossary.key());
        GlossaryPlace place = listed.place();
        return new Question(
                "productops-glossary-remove",
                GlossaryAddresses.crumbs(place, GlossaryState.NONE),
                Message.of("productops.glossary.remove.title", place.name()),
                List.of(Message.of("productops.glossary.remove.about", listed.concepts())),
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(glossary.version()))),
                GlossaryAddresses.page(GlossaryAddresses.REMOVE, place).toString(),
                Message.of("productops.glossary.remove"),
                GlossaryAddresses.list(place).toString());
    }

    @Override
    protected String confirmed(PageRequest request) {
        glossaries.delete(GlossaryAddresses.key(request), request.id(VERSION).orElse(0L), Confirmation.EVERYTHING);
        return Address.of(GlossaryPlace.ALL).done(GlossariesPage.REMOVED).toString();
    }
}
