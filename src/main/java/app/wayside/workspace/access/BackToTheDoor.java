package app.wayside.workspace.access;

/** Somebody asks for the second step without the first, or after too long. */
class BackToTheDoor extends RuntimeException {

}
