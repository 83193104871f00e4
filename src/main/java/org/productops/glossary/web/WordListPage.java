package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;

/** A list of words of pages, of which some are selected and something is done with them. */
abstract class WordListPage implements ServletPage {

    /** The check boxes. */
    static final String CHECKED = "word";

    private static final String COUNT = "count";

    /**
     * Why nothing was done.
     *
     * @param general what is said above the list
     * @param choice what is said where words are selected
     */
    record Refusal(Optional<Message> general, Optional<Message> choice) {

        static final Refusal NONE = new Refusal(Optional.empty(), Optional.empty());

        static Refusal general(Message message) {
            return new Refusal(Optional.of(message), Optional.empty());
        }
    }

    @Override
    public final PageResult show(PageRequest request) {
        return page(200, request, Refusal.NONE);
    }

    @Override
    public final PageResult submit(PageRequest request) {
        try {
            return PageResult.go(done(request).toString());
        } catch (InvalidException e) {
            boolean chosen = !request.text(ChoiceBar.CHOOSE).isEmpty();
            return page(
                    HttpStatus.of(e),
                    request,
                    chosen ? new Refusal(Optional.empty(), Optional.of(e.text())) : Refusal.general(e.text()));
        } catch (BusyException e) {
            return page(HttpStatus.of(e), request, Refusal.general(e.text()));
        }
    }

    @Override
    public final PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, Refusal.general(expired.text()));
    }

    /** The page as it is now. */
    abstract PageResult page(int status, PageRequest request, Refusal refusal);

    /**
     * Does what was asked for.
     *
     * @return where somebody goes who did
     */
    abstract Address done(PageRequest request);

    /** The page that says that something was done to so many words. */
    static Address done(Address page, String what, int count) {
        return page.done(what).with(COUNT, String.valueOf(count));
    }

    /** How many words it was done to. */
    static long count(PageRequest request) {
        return request.id(COUNT).orElse(0L);
    }
}
