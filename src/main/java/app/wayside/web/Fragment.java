package app.wayside.web;

/** A part of a screen, fetched by itself: its template does not call a layout. */
public interface Fragment extends Page {

}
