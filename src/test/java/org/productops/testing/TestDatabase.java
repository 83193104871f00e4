package org.productops.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.RawEntity;
import org.productops.devhost.ao.ActiveObjectsFactory;
import org.productops.devhost.ao.TableNamespace;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.database.SqlCounter;
import org.productops.devhost.sal.HostTransactionTemplate;

/**
 * An empty database with the plugin's Active Objects, for one test.
 *
 * <pre>{@code
 * @OnEveryDatabase
 * void keepsTheName(TestDatabase database) {
 *     AreaStore store = new AoAreaStore(database.activeObjects(AreaRow.class));
 *     try (SqlCounter.Recording sql = database.record()) {
 *         store.all();
 *         assertThat(sql.statements()).hasSize(1);
 *     }
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {
    private static final String PLUGIN_KEY = "org.productops.product-ops";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** Started once for all tests of the JVM, when the first one asks; it stops with the JVM. */
    private static final class PostgresHolder {
        static final DatabaseServer SERVER = DatabaseServer.temporary(DatabaseKind.POSTGRES);
    }

    private static final DatabaseServer H2 = DatabaseServer.temporary(DatabaseKind.H2);

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** A new, empty database of this kind. */
    public static TestDatabase open(DatabaseKind kind) {
        DatabaseServer server = kind == DatabaseKind.H2 ? H2 : PostgresHolder.SERVER;
        return new TestDatabase(server.open("test" + NUMBERS.incrementAndGet()));
    }

    /** Active Objects with the tables of these entities, as the products would create them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list is only read
    public final ActiveObjects activeObjects(Class<? extends RawEntity<?>>... entities) {
        return activeObjects(List.of(entities));
    }

    /** Active Objects with the tables of these entities, as the products would create them. */
    public ActiveObjects activeObjects(List<Class<? extends RawEntity<?>>> entities) {
        return ActiveObjectsFactory.open(database, new TableNamespace(PLUGIN_KEY), entities);
    }

    /** SAL's transactions over the same database; Active Objects join them. */
    public TransactionTemplate transactionTemplate() {
        return new HostTransactionTemplate(database.transactions());
    }

    /** Lists the SQL statements of this thread until it is closed. */
    public SqlCounter.Recording record() {
        return database.counter().record();
    }

    /** The engine. */
    public DatabaseKind kind() {
        return database.kind();
    }

    /** The database itself, for a test that looks at tables. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public String toString() {
        return kind().name();
    }
}
