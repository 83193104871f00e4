package org.productops.common.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of either product, through the Shared Access Layer. */
@Named
public final class SalTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(SalTransactions.class);

    private final TransactionTemplate template;
    private final ThreadLocal<List<Runnable>> afterCommit = new ThreadLocal<>();

    @Inject
    public SalTransactions(@ComponentImport TransactionTemplate template) {
        this.template = template;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (afterCommit.get() != null) {
            return work.get();
        }
        List<Runnable> actions = new ArrayList<>();
        afterCommit.set(actions);
        T result;
        try {
            result = template.execute(work::get);
        } finally {
            afterCommit.remove();
        }
        actions.forEach(SalTransactions::take);
        return result;
    }

    @Override
    public void afterCommit(Runnable action) {
        List<Runnable> actions = afterCommit.get();
        if (actions == null) {
            take(action);
        } else {
            actions.add(action);
        }
    }

    /** What was written stays written, so nobody may be told otherwise because of what comes after. */
    private static void take(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("What belongs after a commit has failed; other nodes may show the older state for a while", e);
        }
    }
}
