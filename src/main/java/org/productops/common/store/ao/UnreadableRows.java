package org.productops.common.store.ao;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.Entity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows that say something that this version does not know, such as those of a newer version. A store guesses nothing and
 * leaves nothing out because of them: what it cannot read holds up the one record that it belongs to, and is shown to those
 * who can correct it. Here administrators are told, once for each row.
 */
public final class UnreadableRows {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRows.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Tells of a row.
     *
     * @param table the name of its table, without the prefix
     * @param what what cannot be read, as it is stored
     */
    public void tell(String table, Entity row, String what) {
        if (told.add(table + row.getID())) {
            LOG.warn("The row {} of {} cannot be read: {}", row.getID(), table, what);
        }
    }
}
