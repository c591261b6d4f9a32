extension GraphPermission {
}
