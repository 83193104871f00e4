package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportUndo;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;

/** Asks whether to undo an import, and says what stays as it is. */
final class ImportUndoPage extends ConfirmPage {

    private static final String TOLD = "told";

    private final ImportPlace place;
    private final long id;
    private final ImportService imports;

    ImportUndoPage(ImportPlace place, long id, ImportService imports) {
        this.place = place;
        this.id = id;
        this.imports = imports;
    }

    @Override
    protected Question question(PageRequest request) {
        ImportUndo undo = imports.planUndo(place.subject(), id);
        List<Message> facts = new ArrayList<>();
        facts.add(undo.isAny() ? place.subject().reach().undoing(undo) : ImportUndo.NOTHING);
        facts.addAll(undo.kept());
        Question question = new Question(
                        "productops-import-undo",
                        place.below(),
                        Message.of("productops.imports.undo.title"),
                        facts,
                        Optional.empty(),
                        List.of(new Sent(TOLD, String.valueOf(undo.told()))),
                        place.of(id) + "/undo",
                        Message.of("productops.imports.undo.submit"),
                        place.of(id))
                .listing(List.of(new Facts(Message.of("productops.imports.undo.along"), undo.along())));
        return undo.isAny() ? question : question.instead(List.of(back()));
    }

    private Way back() {
        return new Way("productops-import-undo-back", Message.of("productops.imports.undo.back"), place.of(id));
    }

    @Override
    protected String confirmed(PageRequest request) {
        imports.undo(place.subject(), id, request.id(TOLD).orElse(0L).intValue());
        return place.of(id);
    }
}
