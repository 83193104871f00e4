package org.productops.common.store;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;

/** The product's transactions, without a database: says when they begin and how they end. */
final class RecordingTemplate implements TransactionTemplate {

    private final List<String> events;

    RecordingTemplate(List<String> events) {
        this.events = events;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        events.add("begin");
        try {
            T result = action.doInTransaction();
            events.add("commit");
            return result;
        } catch (RuntimeException e) {
            events.add("rollback");
            throw e;
        }
    }
}
