package org.productops.common.person.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Entity;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.store.Transactions;

/**
 * The names in one table, of which nothing is to be known but its columns.
 *
 * @param <T> the table's rows
 */
public abstract class TableTraces<T extends Entity> implements PersonTraces {

    private final String topic;
    private final TypedColumns<T> columns;
    private final ActiveObjects ao;
    private final Transactions transactions;

    /** @param topic what the report calls the table */
    protected TableTraces(String topic, TypedColumns<T> columns, ActiveObjects ao, Transactions transactions) {
        this.topic = topic;
        this.columns = columns;
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public final PersonReport find(PersonQuery query) {
        return new PersonReport(topic, columns.find(ao, query));
    }

    @Override
    public final Erased erase(PersonQuery query, boolean words) {
        return new Erased(topic, columns.erase(ao, transactions, query, words));
    }
}
