package org.productops.devhost.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.node.AbstractExecutor;
import org.apache.velocity.runtime.parser.node.BooleanPropertyExecutor;
import org.apache.velocity.runtime.parser.node.GetExecutor;
import org.apache.velocity.runtime.parser.node.PropertyExecutor;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Finds what a template calls, and gives it out only if it is on the allowlist. Velocity makes it by its name. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "allowlist";
    static final String VIOLATIONS = "violations";

    private MethodAllowlist allowlist;
    private VelocityViolations violations;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
        violations = (VelocityViolations) services.getApplicationAttribute(VIOLATIONS);
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        Method method =
                target == null ? null : introspector.getMethod(target.getClass(), name, SafeHtml.unwrap(arguments));
        return method != null && isAllowed(target, method, info) ? new Call(method) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        if (target == null) {
            return null;
        }
        if (target instanceof Map) {
            return new MapValue(name);
        }
        Class<?> type = target.getClass();
        for (AbstractExecutor executor : new AbstractExecutor[] {
            new PropertyExecutor(log, introspector, type, name),
            new GetExecutor(log, introspector, type, name),
            new BooleanPropertyExecutor(log, introspector, type, name)
        }) {
            if (executor.isAlive()) {
                Method method = executor.getMethod();
                return isAllowed(target, method, info) ? new Getter(new Call(method), name) : null;
            }
        }
        return null;
    }

    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info info) throws Exception {
        return object instanceof Map ? super.getPropertySet(object, name, value, info) : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // Velocity's own signature.
    public Iterator getIterator(Object object, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        boolean known = target instanceof Collection || target instanceof Map || target instanceof Iterator;
        if (known || target.getClass().isArray()) {
            return super.getIterator(target, info);
        }
        violations.add(info, "Method needs allowlisting: " + target.getClass().getName() + "#iterator()");
        return null;
    }

    private boolean isAllowed(Object target, Method method, Info info) {
        if (allowlist.permits(target, method)) {
            return true;
        }
        violations.add(info, "Method needs allowlisting: " + MethodAllowlist.entry(target.getClass(), method));
        return false;
    }

    /** Calls a method with plain values, and marks what it returns if it is HTML already. */
    private static final class Call extends VelMethodImpl {
        private final Method method;

        Call(Method method) {
            super(method, method.isVarArgs());
            this.method = method;
        }

        @Override
        public Object invoke(Object object, Object[] arguments) throws Exception {
            Object result = super.invoke(SafeHtml.unwrap(object), SafeHtml.unwrap(arguments));
            return result != null && method.isAnnotationPresent(HtmlSafe.class) ? new SafeHtml(result) : result;
        }
    }

    private record Getter(Call call, String name) implements VelPropertyGet {
        @Override
        public Object invoke(Object object) throws Exception {
            Object[] arguments = call.method.getParameterCount() == 0 ? new Object[0] : new Object[] {name};
            return call.invoke(object, arguments);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return call.getMethodName();
        }
    }

    private record MapValue(String key) implements VelPropertyGet {
        @Override
        public Object invoke(Object object) {
            return ((Map<?, ?>) SafeHtml.unwrap(object)).get(key);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return "get";
        }
    }
}
