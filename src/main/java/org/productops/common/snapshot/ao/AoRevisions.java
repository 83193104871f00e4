package org.productops.common.snapshot.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.snapshot.Revisions;

/** Revisions in the product's database. */
@Named
public final class AoRevisions implements Revisions {

    private final ActiveObjects ao;

    @Inject
    public AoRevisions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public long current(String name) {
        return row(name).map(RevisionEntity::getRevisionNumber).orElse(0L);
    }

    @Override
    public Counter open(String name) {
        Optional<RevisionEntity> row = row(name);
        return new RowCounter(
                name, row, row.map(RevisionEntity::getRevisionNumber).orElse(0L));
    }

    private Optional<RevisionEntity> row(String name) {
        return Arrays.stream(ao.find(RevisionEntity.class, Query.select().where("SNAPSHOT_NAME = ?", name)))
                .findFirst();
    }

    private final class RowCounter implements Counter {
        private final String name;
        private final Optional<RevisionEntity> row;
        private final long number;

        RowCounter(String name, Optional<RevisionEntity> row, long number) {
            this.name = name;
            this.row = row;
            this.number = number;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public void advance() {
            row.ifPresentOrElse(
                    entity -> {
                        entity.setRevisionNumber(number + 1);
                        entity.save();
                    },
                    () -> ao.create(
                            RevisionEntity.class, Map.of("SNAPSHOT_NAME", name, "REVISION_NUMBER", number + 1)));
        }
    }
}
