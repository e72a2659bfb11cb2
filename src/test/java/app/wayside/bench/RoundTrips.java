package app.wayside.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what goes to the database and back: statements, batches, commits. The beginning
 * of a transaction travels with its first statement.
 */
final class RoundTrips implements BeanPostProcessor {

	private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

	/** All since the last time this was asked. */
	List<String> take() {
		synchronized (this.seen) {
			List<String> taken = List.copyOf(this.seen);
			this.seen.clear();
			return taken;
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (name.equals("database") && bean instanceof DataSource source) ? counted(DataSource.class, source, null)
				: bean;
	}

	private <T> T counted(Class<T> type, T target, @Nullable String sql) {
		return type.cast(Proxy.newProxyInstance(RoundTrips.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					String name = method.getName();
					if (name.startsWith("execute")) {
						note((sql != null) ? sql : String.valueOf(arguments[0]));
					}
					else if (target instanceof Connection && (name.equals("commit") || name.equals("rollback"))) {
						note(name);
					}
					Object result;
					try {
						result = method.invoke(target, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
					return switch (result) {
						case PreparedStatement statement ->
							counted(PreparedStatement.class, statement, String.valueOf(arguments[0]));
						case Statement statement -> counted(Statement.class, statement, null);
						case Connection connection when target instanceof DataSource ->
							counted(Connection.class, connection, null);
						case null, default -> result;
					};
				}));
	}

	private void note(String sql) {
		this.seen.add(Thread.currentThread().getName() + " | " + sql.replaceAll("\\s+", " ").strip());
	}

}
