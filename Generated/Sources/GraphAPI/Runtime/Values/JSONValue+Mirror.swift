extension JSONValue: CustomReflectable {
    /// The value as `dump` and debuggers show it: without the secrets that a description leaves out.
    public var customMirror: Mirror {
        switch self {
        case .string(let string): Mirror(self, children: ["string": GraphRedaction.address(string)])
        case .array(let elements):
            Mirror(self, unlabeledChildren: elements, displayStyle: .collection)
        case .object(let record): record.customMirror
        default: Mirror(self, children: [kind: description])
        }
    }
}

extension GraphRecord: CustomReflectable {
    /// The members as `dump` and debuggers show them: without the secrets that a description leaves out.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: members.map { key, value in
                let isSecret = Self.secretKeys.contains(key) && value.kind == "string"
                return (label: key, value: isSecret ? GraphRedaction.mark : value as Any)
            }, displayStyle: .dictionary)
    }
}
