package app.wayside.demo;

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
 * The transactions of a told past do not wait for the disk one by one: the first one
 * after it does, and takes all before it along. Should the machine stop in between, the
 * demonstration is made anew.
 */
@Component
class HastyCommits implements TransactionExecutionListener {

	private final DataSource database;

	HastyCommits(DataSource database) {
		this.database = database;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
		if (beginFailure == null && Past.isTold() && !transaction.isReadOnly()) {
			Connection connection = DataSourceUtils.getConnection(this.database);
			try (var statement = connection.createStatement()) {
				statement.execute("set local synchronous_commit = off");
			}
			catch (SQLException ex) {
				throw new TransactionSystemException("The commit could not be hastened", ex);
			}
			finally {
				DataSourceUtils.releaseConnection(connection, this.database);
			}
		}
	}

}
