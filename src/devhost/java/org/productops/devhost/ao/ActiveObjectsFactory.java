package org.productops.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseKind;

/** Opens Active Objects as the products do: with their names, their limits and their transactions. */
public final class ActiveObjectsFactory {

    private ActiveObjectsFactory() {}

    /**
     * Creates or extends the tables of these entities and gives access to them.
     *
     * @throws RuntimeException if a table or column breaks a rule, such as the limit of 30 characters
     */
    public static ActiveObjects open(
            Database database, TableNamespace namespace, List<? extends Class<? extends RawEntity<?>>> entities) {
        ActiveObjects ao = openForUpgrade(database, namespace);
        ao.migrate(asArray(entities));
        return ao;
    }

    /** Gives access to what is there, for upgrade tasks: these say themselves of which entities they need the tables. */
    public static ActiveObjects openForUpgrade(Database database, TableNamespace namespace) {
        return new HostActiveObjects(
                new EntityManager(provider(database), configuration(namespace)), database.transactions());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made in another way
    private static Class<? extends RawEntity<?>>[] asArray(List<? extends Class<? extends RawEntity<?>>> entities) {
        return entities.toArray(new Class[0]);
    }

    private static DatabaseProvider provider(Database database) {
        UndisposedDataSource source =
                new UndisposedDataSource(database.transactions().dataSource());
        return database.kind() == DatabaseKind.H2
                ? new H2DatabaseProvider(source, "PUBLIC")
                : new PostgreSQLDatabaseProvider(source, "public");
    }

    private static EntityManagerConfiguration configuration(TableNamespace namespace) {
        NameConverters names = AtlassianNames.in(namespace);
        return new EntityManagerConfiguration() {
            @Override
            @Deprecated
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) -> table.startsWith(namespace.prefix() + "_");
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }
}
