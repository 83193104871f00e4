package org.productops.common.job.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in what jobs say of themselves, such as the name of a file. Who began a job goes with the job, after some days. */
@Named
public class JobTraces extends TableTraces<JobEntity> {

    private static final String TOPIC = "jobs";

    private static final TypedColumns<JobEntity> COLUMNS = TypedColumns.of(JobEntity.class)
            .json("JOB_TITLE", "title", JobEntity::getJobTitle, JobEntity::setJobTitle)
            .json("JOB_MESSAGE", "message", JobEntity::getJobMessage, JobEntity::setJobMessage);

    @Inject
    public JobTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
