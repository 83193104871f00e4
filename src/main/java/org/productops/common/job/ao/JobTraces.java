package org.productops.common.job.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in what jobs say of themselves, such as the name of a file. Who began a job goes with the job, after some days. */
@Named
public class JobTraces implements PersonTraces {

    private static final String TOPIC = "jobs";

    private static final TypedColumns<JobEntity> COLUMNS = TypedColumns.of(JobEntity.class)
            .json("JOB_TITLE", "title", JobEntity::getJobTitle, JobEntity::setJobTitle)
            .json("JOB_MESSAGE", "message", JobEntity::getJobMessage, JobEntity::setJobMessage);

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public JobTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(TOPIC, COLUMNS.find(ao, query));
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        return new Erased(TOPIC, COLUMNS.erase(ao, transactions, query, words));
    }
}
