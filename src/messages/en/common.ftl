### Words that several screens share.

count-medicines = { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
}
