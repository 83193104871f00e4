package org.productops.glossary;

/** What a store keeps of glossaries and forgets with them. */
public interface GlossaryRemains {

    /**
     * Forgets what is kept of a glossary that is removed. Only for those who remove it, who hold its lock and the transaction.
     *
     * @param glossaryId its id
     */
    void forget(long glossaryId);
}
