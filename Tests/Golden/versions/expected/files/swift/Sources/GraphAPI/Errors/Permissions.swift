// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
}
