package org.productops.devhost.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.productops.devhost.database.ThreadTransactions;

/** SAL's door to the product's transactions. */
public final class HostTransactionTemplate implements TransactionTemplate {
    private final ThreadTransactions transactions;

    public HostTransactionTemplate(ThreadTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return transactions.execute(action::doInTransaction);
    }
}
