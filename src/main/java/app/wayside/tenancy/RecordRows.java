package app.wayside.tenancy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows into records, by the names of columns: {@code customer_id} is
 * {@code customerId}. Columns are looked for once in a result, and values are read as
 * PostgreSQL's driver has them; Spring's mapper tries names and types for each value, and
 * the driver answers each miss with an exception, which was an eighth of the work of a
 * page.
 *
 * @param <R> the record
 */
public final class RecordRows<R extends Record> implements RowMapper<R> {

	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {

		@Override
		protected Shape computeValue(Class<?> kind) {
			return Shape.of(kind);
		}

	};

	private final Class<R> kind;

	private final Shape shape;

	private int @Nullable [][] places;

	private RecordRows(Class<R> kind) {
		this.kind = kind;
		this.shape = SHAPES.get(kind);
	}

	/** A mapper for one result. */
	public static <R extends Record> RecordRows<R> of(Class<R> kind) {
		return new RecordRows<>(kind);
	}

	@Override
	public R mapRow(ResultSet row, int number) throws SQLException {
		if (this.places == null) {
			this.places = this.shape.places(row.getMetaData());
		}
		return this.kind.cast(this.shape.read(row, this.places));
	}

	/** Reads the value of a column. */
	@FunctionalInterface
	private interface Reader {

		@Nullable Object read(ResultSet row, int... places) throws SQLException;

	}

	/**
	 * How a record is read.
	 *
	 * @param constructor that takes all its components
	 * @param columns of its components, as the columns of a result are compared with them
	 * @param readers of its components
	 */
	private record Shape(Constructor<?> constructor, List<List<String>> columns, List<Reader> readers) {

		static Shape of(Class<?> kind) {
			RecordComponent[] components = kind.getRecordComponents();
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			try {
				Constructor<?> constructor = kind.getDeclaredConstructor(types);
				constructor.setAccessible(true);
				return new Shape(constructor, Arrays.stream(components).map(Shape::columns).toList(),
						Arrays.stream(types).map(Shape::reader).toList());
			}
			catch (NoSuchMethodException ex) {
				throw new IllegalArgumentException(kind + " is not a record that can be made", ex);
			}
		}

		private static List<String> columns(RecordComponent component) {
			String name = component.getName().toLowerCase(Locale.ROOT);
			return (component.getType() == Money.class) ? List.of(name + "amount", name + "currency") : List.of(name);
		}

		int[][] places(ResultSetMetaData result) throws SQLException {
			Map<String, Integer> known = new HashMap<>();
			for (int place = 1; place <= result.getColumnCount(); place++) {
				known.putIfAbsent(result.getColumnLabel(place).replace("_", "").toLowerCase(Locale.ROOT), place);
			}
			int[][] places = new int[this.columns.size()][];
			for (int i = 0; i < places.length; i++) {
				List<String> names = this.columns.get(i);
				places[i] = new int[names.size()];
				for (int part = 0; part < names.size(); part++) {
					Integer place = known.get(names.get(part));
					if (place == null) {
						throw new SQLException("No column for " + names.get(part) + " among " + known.keySet());
					}
					places[i][part] = place;
				}
			}
			return places;
		}

		Object read(ResultSet row, int[][] places) throws SQLException {
			@Nullable Object[] parts = new @Nullable Object[places.length];
			for (int i = 0; i < places.length; i++) {
				parts[i] = this.readers.get(i).read(row, places[i]);
			}
			try {
				return this.constructor.newInstance(parts);
			}
			catch (InvocationTargetException | InstantiationException | IllegalAccessException ex) {
				throw new SQLException("A row is no " + this.constructor.getDeclaringClass().getSimpleName(), ex);
			}
		}

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private static Reader reader(Class<?> type) {
			if (type.isEnum()) {
				return (row, places) -> {
					String name = row.getString(places[0]);
					return (name != null) ? Enum.valueOf((Class<? extends Enum>) type, name) : null;
				};
			}
			if (type == Instant.class) {
				return (row, places) -> {
					Timestamp at = row.getTimestamp(places[0]);
					return (at != null) ? at.toInstant() : null;
				};
			}
			if (type == String[].class) {
				return (row, places) -> row.getArray(places[0]).getArray();
			}
			if (type == Money.class) {
				return (row, places) -> {
					BigDecimal amount = row.getBigDecimal(places[0]);
					return (amount != null) ? Money.of(amount, row.getString(places[1])) : null;
				};
			}
			return plain(type);
		}

		private static Reader plain(Class<?> type) {
			if (type == String.class) {
				return (row, places) -> row.getString(places[0]);
			}
			if (type == int.class) {
				return (row, places) -> row.getInt(places[0]);
			}
			if (type == long.class) {
				return (row, places) -> row.getLong(places[0]);
			}
			if (type == double.class) {
				return (row, places) -> row.getDouble(places[0]);
			}
			if (type == boolean.class) {
				return (row, places) -> row.getBoolean(places[0]);
			}
			if (type == UUID.class || type == Integer.class || type == Long.class || type == LocalDate.class
					|| type == LocalDateTime.class || type == BigDecimal.class) {
				return (row, places) -> row.getObject(places[0], type);
			}
			throw new IllegalArgumentException("No column is read as " + type);
		}

	}

}
