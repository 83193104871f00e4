package org.productops.devhost.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Reports every statement that runs to a counter. */
final class CountingDataSource extends DelegatingDataSource {
    private final DataSource target;
    private final SqlCounter counter = new SqlCounter();

    CountingDataSource(DataSource target) {
        super(target);
        this.target = target;
    }

    SqlCounter counter() {
        return counter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = target.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof Statement statement
                    ? counting(statement, method.getReturnType(), arguments == null ? null : arguments[0])
                    : result;
        });
    }

    /** @param preparedSql a string, unless the statement was made without its text */
    private Object counting(Statement statement, Class<?> type, Object preparedSql) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                boolean ownText = arguments != null && arguments[0] instanceof String;
                counter.count(String.valueOf(ownText ? arguments[0] : preparedSql));
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
