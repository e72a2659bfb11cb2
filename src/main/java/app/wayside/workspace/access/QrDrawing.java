package app.wayside.workspace.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as an SVG path of unit squares.
 *
 * @param size of its side, with the quiet zone
 * @param path the dark squares
 */
public record QrDrawing(int size, String path) {

	static QrDrawing of(String text) {
		try {
			BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < squares.getHeight(); y++) {
				for (int x = 0; x < squares.getWidth(); x++) {
					if (squares.get(x, y)) {
						path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return new QrDrawing(squares.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
