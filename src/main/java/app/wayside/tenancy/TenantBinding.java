package app.wayside.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import app.wayside.time.Past;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells the database, at the beginning of each transaction, whose rows it may show. The
 * setting ends with the transaction, so a pooled connection carries no tenant over.
 */
@Component
class TenantBinding implements TransactionExecutionListener {

	private static final String BIND = "select set_config('app.tenant', ?, true)";

	/**
	 * The commits of a told past do not wait for the disk one by one: the first one after
	 * it does, and takes all before it along.
	 */
	private static final String BIND_IN_A_PAST = BIND
			+ ", set_config('synchronous_commit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

	private final DataSource database;

	TenantBinding(DataSource database) {
		this.database = database;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
		if (beginFailure == null) {
			Tenancy.bound().ifPresent(this::bind);
		}
	}

	private void bind(TenantId tenant) {
		Connection connection = DataSourceUtils.getConnection(this.database);
		try (var statement = connection.prepareStatement(Past.isTold() ? BIND_IN_A_PAST : BIND)) {
			statement.setString(1, tenant.toString());
			statement.execute();
		}
		catch (SQLException ex) {
			throw new TransactionSystemException("The tenant could not be set", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.database);
		}
	}

}
